package vn.giaoviec.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a careful reader found in one document.
 *
 * @param name of the gold file, without its ending
 * @param file the document, as the folder of documents names it
 * @param header as written, by measure; a field that the document does not have is missing here
 * @param tasks in the order of the text
 * @param citations one for each document that is cited, however often
 */
public record Gold(
    String name,
    String file,
    Map<Measure, String> header,
    List<Task> tasks,
    List<Citation> citations) {
  static final String OPTIONAL = "?";

  public Gold {
    header = Map.copyOf(header);
    tasks = List.copyOf(tasks);
    citations = List.copyOf(citations);
  }

  /** Something that the program should find. */
  sealed interface Expected {
    /** Right if found, and no miss if not. */
    boolean optional();

    /** As a person reads it. */
    String shown();
  }

  /** A name or number, in any of several spellings. */
  public record Value(List<String> spellings, boolean optional) implements Expected {
    public Value {
      spellings = List.copyOf(spellings);
    }

    /** {@code A|B} is right either way; {@code ?} behind it makes it optional. */
    static Value of(String written) {
      List<String> spellings =
          Arrays.stream(plain(written).split("\\|", -1)).map(Plain::strip).toList();
      return new Value(spellings, written.endsWith(OPTIONAL));
    }

    @Override
    public String shown() {
      return String.join("|", spellings);
    }
  }

  /** A deadline. */
  public record Due(String bound, String value, boolean optional) implements Expected {
    static Due of(String bound, String value) {
      return new Due(plain(bound), value, bound.endsWith(OPTIONAL));
    }

    @Override
    public String shown() {
      return bound + " " + value;
    }
  }

  /**
   * A task.
   *
   * @param id as printed; alternatives are parted by a bar
   * @param from its first words, copied from the document
   * @param to its last words
   */
  public record Task(
      String id,
      String from,
      String to,
      List<Value> lead,
      List<Value> with,
      List<Due> due,
      List<Value> cites) {
    public Task {
      lead = List.copyOf(lead);
      with = List.copyOf(with);
      due = List.copyOf(due);
      cites = List.copyOf(cites);
    }
  }

  /** A document that is cited; date and issuer are empty where they are not told. */
  public record Citation(Value key, String date, String issuer) {}

  private static String plain(String written) {
    return written.replaceFirst("\\?+$", "");
  }
}
