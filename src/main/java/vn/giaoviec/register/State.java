package vn.giaoviec.register;

/** How far a document is. */
public enum State {
  /** Its original is safe; nobody has read it yet. */
  RECEIVED,
  /** Its tasks are in the register. */
  READ,
  /** It could not be read. */
  FAILED
}
