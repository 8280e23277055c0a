/** What is asked of an assessment, as `assess` of the library takes it. */
export interface Asked {
  readonly period: string;
  readonly asOf: string;
  readonly knownAt?: string;
}
