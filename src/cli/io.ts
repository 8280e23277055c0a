/** Where the command line writes: injected, so that it can be run without a process. */
export interface Io {
  /** Results. */
  readonly stdout: Sink;
  /** Faults, progress and words about the run. */
  readonly stderr: Sink;
}

export interface Sink {
  readonly write: (text: string) => unknown;
  /** The columns of the terminal; absent where it is none. */
  readonly columns?: number | undefined;
  /** Whether it is a terminal that shows colour and wants it. */
  readonly colour: boolean;
}
