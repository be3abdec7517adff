package vn.giaoviec.model;

/**
 * What a trained model thinks a sentence is.
 *
 * @param probability how sure the model is, 0 to 1
 */
public record Opinion(Kind kind, double probability) {
  /** What a sentence of an official document does. */
  public enum Kind {
    /** It tells somebody to do something. */
    DIRECTIVE,
    /** It tells of what is or was. */
    ASSESSMENT,
    /** It agrees, decides or praises. */
    APPROVAL,
    /** It only carries the document: delivery, effect, execution. */
    FORMULA,
    /** It says why: grounds, aims, causes. */
    REASON,
    /** It names what stands below it. */
    HEADING
  }

  /** Whether the model takes the sentence for an instruction. */
  public boolean isDirective() {
    return kind == Kind.DIRECTIVE;
  }
}
