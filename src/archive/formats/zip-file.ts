/** A file of an archive in the format of ZIP: as it is where it is `stored`, else compressed. */
export interface ZipFile {
  name: string;
  content: string;
  stored?: boolean;
}
