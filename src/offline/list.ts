/** The list of files of a language, as the build writes it. */
export interface OfflineList {
  /** Of all files together, unpacked. */
  bytes: number;
  /** Path from the root of the host, and a mark that changes with the content. */
  files: [path: string, mark: string][];
}

/** The list as it lies on the device: with the time, in milliseconds since 1970, at which the last file had arrived. */
export interface SavedList extends OfflineList { saved: number }
