/** More items than this are shown one at a time unless the visitor chose otherwise. Editorial. */
export const MANY = 12;
