/** placeholder replaced below */
export async function openDialog(address: string): Promise<void> { location.href = address; }
