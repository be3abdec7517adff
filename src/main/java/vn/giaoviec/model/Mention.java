package vn.giaoviec.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.text.Span;

/** Something found in the text. */
public sealed interface Mention {
  Span span();

  Evidence evidence();

  /**
   * Another document, referred to.
   *
   * @param key canonical number without spaces, or the name of a law
   * @param kind the word before it, e.g. Nghi dinh with its tones
   * @param date when it was issued, as far as written
   * @param issuer who issued it, as written
   * @param pinpoint article, clause and point, as written
   * @param document the id of the {@link CitedDocument} meant
   */
  record Citation(
      Span span,
      String key,
      Optional<String> kind,
      Optional<LocalDate> date,
      Optional<String> issuer,
      Optional<String> pinpoint,
      String document,
      Evidence evidence)
      implements Mention {}

  /**
   * Words that mean a document without citing it: "Công văn nêu trên", "Thông báo này", "Kế hoạch
   * 188" for one cited in full before, a name given with "sau đây gọi là".
   *
   * @param documents the ids of the {@link CitedDocument}s meant, or {@link CitedDocument#SELF};
   *     empty where none before fits
   */
  record Reference(Span span, List<String> documents, Evidence evidence) implements Mention {
    public Reference {
      documents = List.copyOf(documents);
    }
  }

  /**
   * A time by which, from which or in which something is to be done.
   *
   * @param lastDay the last calendar day that still meets it, where one can be named
   */
  record Deadline(Span span, Due due, Optional<LocalDate> lastDay, Evidence evidence)
      implements Mention {}

  /**
   * Who has to act, or with whom.
   *
   * @param span as written
   * @param unit the organisation or group meant, abbreviations written out, head's title removed
   * @param id who is meant, the same for every spelling of the unit
   * @param title the head's title, where one was written
   */
  record Assignee(Span span, String unit, String id, Optional<String> title, Evidence evidence)
      implements Mention {}
}
