package vn.giaoviec.export;

import java.util.function.Function;
import vn.giaoviec.filing.FollowUp.Status;

/** The words of one language, filled in. */
record ExportWords(Function<ExportWord, String> words) {
  String of(ExportWord word) {
    return words.apply(word);
  }

  String of(ExportWord word, String argument) {
    return words.apply(word).replace("{0}", argument);
  }

  String of(Status status) {
    return of(
        switch (status) {
          case OPEN -> ExportWord.OPEN;
          case DONE -> ExportWord.DONE;
          case CANCELLED -> ExportWord.CANCELLED;
        });
  }
}
