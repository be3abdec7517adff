package vn.giaoviec.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.index.Clause.Comparison;
import vn.giaoviec.index.Clause.Field;
import vn.giaoviec.index.Clause.Filter;
import vn.giaoviec.index.Clause.Phrase;
import vn.giaoviec.index.Clause.Prefix;
import vn.giaoviec.index.Clause.Words;

/** The language of questions: what is understood, and what is said where it is not. */
final class QueryLanguageTest {
  @Test
  void takesWordsPhrasesBeginningsAndExclusions() throws QueryException {
    assertEquals(
        List.of(
            new Words("đất rừng", false),
            new Phrase("giao đất", false),
            new Prefix("khởi", true),
            new Phrase("lấn chiếm", true),
            new Words("biển", true)),
        clauses("đất \"giao đất\" rừng -khởi* -\"lấn chiếm\" -biển"));
  }

  @Test
  void takesFiltersInBothLanguages() throws QueryException {
    assertEquals(
        List.of(
            new Filter(
                Field.UNIT, Comparison.IS, "Phòng Nội vụ", false, 0, "unit:\"Phòng Nội vụ\""),
            new Filter(Field.DUE, Comparison.BEFORE, "2023-12-31", false, 20, "due<2023-12-31"),
            new Filter(Field.DUE, Comparison.FROM, "6/2023", true, 35, "-hạn>=6/2023")),
        clauses("unit:\"Phòng Nội vụ\" due<2023-12-31 -hạn>=6/2023"));
  }

  @Test
  void takesTypographicQuotesAndLooseLetters() throws QueryException {
    assertEquals(List.of(new Phrase("hòa", false)), clauses("“ho\u0300a”"));
  }

  @Test
  void leavesProseAlone() throws QueryException {
    assertEquals(
        List.of(new Words("Thời gian: 8 giờ - 9:30 tỷ lệ 1/500 -", false)),
        clauses("Thời gian: 8 giờ - 9:30 tỷ lệ 1/500 -"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đất \"giao đất          | query-quote         | 4",
        "rừng donvi2:x colour:red | query-field        | 14",
        "a*                      | query-prefix        | 0",
        "unit:\"\"               | query-value-missing | 0",
        "đất unit<Sở             | query-comparison    | 4",
        "due<30/2/2023           | query-date          | 0",
        "within:mai              | query-days          | 0",
        "overdue:maybe           | query-choice        | 0",
        "status:late             | query-choice        | 0",
        "-sort:due               | query-choice        | 0"
      })
  void saysWhatIsWrongAndWhere(String words, String code, int position) {
    QueryException wrong =
        assertThrows(QueryException.class, () -> QueryLanguage.parse(words.strip()));

    assertEquals(code, wrong.code());
    assertEquals(position, wrong.position());
    assertTrue(!wrong.arguments().getFirst().isEmpty());
  }

  @Test
  void survivesRandomWords() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String signs = "aeđ:<>=-*\"\" /.019unit due";
    for (int round = 0; round < 5000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        words.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        QueryLanguage.parse(words.toString());
      } catch (QueryException e) {
        assertTrue(e.position() >= 0 && e.position() <= words.length(), "seed " + seed);
      }
    }
  }

  private static List<Clause> clauses(String words) throws QueryException {
    return QueryLanguage.clauses(words, new QueryWords());
  }
}
