package vn.giaoviec.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.text.Vietnamese;

/**
 * Number and symbol of a document, as far as they are told.
 *
 * @param serial without leading zeros, with its letter: {@code 64a}
 * @param year empty where it is not told
 * @param codes in lower case with the marks they were written with: {@code nđ}, {@code cp}
 * @param kinds how many of the first codes name a kind of document, 0 or 1
 */
record DocumentNumber(String serial, String year, List<String> codes, int kinds) {
  /** Begins every term of a number. */
  private static final char MARK = Syllable.NUMBER;

  /** Stands for the year where none is told. */
  private static final String UNKNOWN = "?";

  DocumentNumber {
    serial = serial.replaceFirst("^0+(?=\\d)", "");
    codes = List.copyOf(codes);
  }

  /** The same number with this year, where its own is not told. */
  DocumentNumber orYear(String other) {
    return year.isEmpty() ? new DocumentNumber(serial, other, codes, kinds) : this;
  }

  /** The terms under which it is filed: everything by which it may be asked for. */
  Set<String> terms() {
    Set<String> endings = new LinkedHashSet<>();
    endings.add("");
    for (int count : new int[] {kinds, codes.size()}) {
      if (count > 0) {
        endings.add(written(count));
        endings.add(folded(count));
      }
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String ending : endings) {
      terms.add(MARK + serial + "/" + ending);
      terms.add(MARK + serial + "/" + (year.isEmpty() ? UNKNOWN : year) + ending);
    }
    return terms;
  }

  /**
   * The terms any of which a document asked for has. Codes typed without marks stand for all that
   * differ only in them; codes typed with marks for themselves and for texts that lost theirs. A
   * document of which no year is known may be of the year asked for.
   */
  List<String> asked() {
    List<String> endings = new ArrayList<>();
    if (codes.isEmpty()) {
      endings.add("");
    } else {
      String written = written(codes.size());
      String bare = Vietnamese.fold(written);
      if (bare.equals(written)) {
        endings.add(folded(codes.size()));
      } else {
        endings.add(written);
        endings.add(bare);
      }
    }
    List<String> terms = new ArrayList<>();
    for (String ending : endings) {
      terms.add(MARK + serial + "/" + year + ending);
      if (!year.isEmpty() && !ending.isEmpty()) {
        terms.add(MARK + serial + "/" + UNKNOWN + ending);
      }
    }
    return terms;
  }

  private String written(int count) {
    return "/" + String.join("-", codes.subList(0, count));
  }

  private String folded(int count) {
    return "~" + Vietnamese.fold(String.join("-", codes.subList(0, count)));
  }
}
