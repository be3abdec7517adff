package vn.giaoviec.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import vn.giaoviec.text.Cue;
import vn.giaoviec.text.FoldedText;

/** Reads the name of a law that is cited by its number, from before it or behind. */
final class LawTitles {
  private static final Cue TO_TITLE =
      Cue.of("[ ,]{0,3}(?:cua quoc hoi(?: khoa [ivx]{1,6})?[ ,]{1,3})?(?:ve |luat )?");

  private final LawReader laws;

  LawTitles(LawReader laws) {
    this.laws = laws;
  }

  /** "Luật Đất đai số 31/2024/QH15", "Luật số 31/2024/QH15 ngày … về Đất đai": Luật Đất đai. */
  Optional<String> of(FoldedText text, CitationDraft draft) {
    LawReader.Reading before = laws.at(text, draft.tail().start(), draft.core().start());
    if (before != null) {
      return Optional.of(before.key());
    }
    boolean law = draft.kind().filter("Luật"::equals).isPresent();
    Matcher lead = law ? TO_TITLE.at(text, draft.tail().end(), text.length()) : null;
    LawReader.Reading behind =
        lead == null || Scan.parts(text, draft.tail().end(), lead.end())
            ? null
            : laws.listedAt(text, lead.end(), text.length());
    return Optional.ofNullable(behind).map(LawReader.Reading::key);
  }
}
