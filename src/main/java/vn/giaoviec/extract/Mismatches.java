package vn.giaoviec.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.text.Vietnamese;

/** Citations whose own parts contradict each other: one of them is written wrong. */
final class Mismatches {
  private static final Pattern LEGISLATURE = Pattern.compile(".*qh(\\d{2})(?:-.*)?");

  /** Words that a number of another kind contradicts; a plan may well bear that of a decision. */
  private static final Set<String> ACTS =
      Set.of(
          "Nghị định",
          "Thông tư",
          "Chỉ thị",
          "Công điện",
          "Công văn",
          "Tờ trình",
          "Quyết định",
          "Nghị quyết",
          "Luật",
          "Pháp lệnh",
          "Thông báo");

  /** Kinds whose codes agencies have too: 812/CT-TTHT is a letter of the Tax Department. */
  private static final Set<String> AGENCIES =
      Set.of("Chỉ thị", "Tờ trình", "Thông cáo", "Công điện", "Báo cáo");

  private Mismatches() {}

  /** The kind that the code tells, where the word before the number cannot be right. */
  static Optional<String> kind(Optional<String> written, Optional<String> coded) {
    return coded.filter(kind -> contradicts(written, kind));
  }

  /** The word before a number and the code in it tell different kinds: the code is believed. */
  static Remark kinds(CitationDraft draft, String written) {
    return of(draft, written, draft.kind().orElse(""));
  }

  /** What the date of {@code draft} and its number say of the year. */
  static void check(CitationDraft draft, DocumentIdentity identity, List<Remark> remarks) {
    if (draft.date().isPresent() && identity.year().isPresent()) {
      int dated = draft.date().get().getYear();
      if (dated != identity.year().getAsInt()) {
        remarks.add(of(draft, draft.date().get().toString(), "" + identity.year().getAsInt()));
      }
    }
    if (identity.year().isEmpty() || !identity.series().contains("qh")) {
      return;
    }
    Matcher legislature = LEGISLATURE.matcher(identity.series());
    if (legislature.matches()) {
      int term = Integer.parseInt(legislature.group(1));
      if (!sat(term, identity.year().getAsInt())) {
        remarks.add(of(draft, "" + identity.year().getAsInt(), "QH" + term));
      }
    }
  }

  private static boolean contradicts(Optional<String> written, String coded) {
    if (written.isEmpty() || written.get().equals(coded) || !ACTS.contains(written.get())) {
      return false;
    }
    String word = Vietnamese.fold(written.get());
    String kind = Vietnamese.fold(coded);
    // Offices that issue no circulars write TT for "Tờ trình" too.
    if (word.equals("to trinh") && coded.equals("Thông tư")
        || word.equals("cong van") && AGENCIES.contains(coded)) {
      return false;
    }
    return !word.contains(kind) && !kind.contains(word);
  }

  /** The 13th National Assembly sat from 2011 to 2016, and each one after it for five years. */
  private static boolean sat(int term, int year) {
    int first = 2011 + (term - 13) * 5;
    return term < 13 || year >= first && year <= first + 5;
  }

  private static Remark of(CitationDraft draft, String one, String other) {
    return new Remark("citation-mismatch", draft.tail(), List.of(draft.key(), one, other));
  }
}
