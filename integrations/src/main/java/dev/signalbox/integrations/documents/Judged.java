package dev.signalbox.integrations.documents;

/** What became of one change. */
public sealed interface Judged {
  DocumentId id();

  /**
   * @param revision that which stands since
   */
  record Written(DocumentId id, Revision revision) implements Judged {}

  /** Something else is there than the change takes it to be; it was left as it is. */
  record Conflicted(DocumentId id) implements Judged {}

  /** The database does not take such a one; it was left as it is. */
  record Forbidden(DocumentId id, String why) implements Judged {}

  /** It may be written, or not, or on too few nodes: it is read again before anything is done. */
  record Doubtful(DocumentId id, String why) implements Judged {}
}
