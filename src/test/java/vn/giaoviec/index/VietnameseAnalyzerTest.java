package vn.giaoviec.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.Vietnamese;

/** The analyzer: examples with offsets, random letters, nothing at all. */
final class VietnameseAnalyzerTest {
  private final Wording wording = new Language().wording();
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer(wording);

  @Test
  void keepsSyllablesAsWrittenAndWithoutMarks() throws IOException {
    assertEquals(List.of("0-3 đất", "0-3 _dat", "4-7 đai", "4-7 _dai"), terms("Đất đai"));
  }

  @Test
  void equatesOldAndNewPlacesOfTones() throws IOException {
    assertEquals(terms("hòa ủy kỹ"), terms("hoà uỷ kĩ"));
  }

  @Test
  void marksAbbreviationsAndJoinsTheirParts() throws IOException {
    assertEquals(List.of("0-4 ubnd", "0-4 _ubnd", "0-4 @ubnd"), terms("UBND"));
    assertTrue(terms("Sở TN&MT").contains("3-8 @tnmt"));
    assertEquals(List.of("0-2 ca", "0-2 _ca"), terms("ca"), "a syllable too");
    assertTrue(terms("CA").contains("0-2 @ca"));
  }

  @Test
  void keepsNumbersOfDocumentsWhole() throws IOException {
    List<String> terms = terms("theo Nghị định số 61/2018/NĐ-CP ngày");
    assertTrue(terms.contains("18-31 #61/2018/nđ-cp"), terms::toString);
    assertTrue(terms.contains("18-31 #61/2018~nd-cp"), terms::toString);
    assertTrue(terms.contains("18-31 #61/2018"), terms::toString);
    assertTrue(terms("18-NQ/TW").contains("0-8 #18/?/nq-tw"));
    assertTrue(terms("tháng 10/2023").contains("6-8 10"), "a month");
    assertTrue(terms("đạt 24/24 giờ").contains("4-6 24"));
  }

  @Test
  void keepsDatesWhole() throws IOException {
    assertEquals(List.of("0-10 =2018-04-23"), terms("23/04/2018"));
    assertTrue(terms("ngày 5 tháng 6 năm 2023").contains("5-6 =2023-06-05"));
  }

  @Test
  void survivesRandomText() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String signs = "aàạăđĐôưUBNDHĐ&-/.0123456789 số ngày tháng năm\n\t~ÿ漢Ω\"*()";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String canonical = Vietnamese.normalize(text.toString());
      int last = 0;
      for (Syllable place : wording.read(canonical)) {
        String told = "seed " + seed + ": " + canonical;
        assertTrue(place.start() >= last && place.start() < place.end(), told);
        assertTrue(place.end() <= canonical.length(), told);
        assertTrue(Character.isLetterOrDigit(canonical.charAt(place.start())), told);
        assertTrue(place.terms().stream().noneMatch(String::isEmpty), told);
        last = place.end();
      }
    }
  }

  @Test
  void findsNothingInNothing() throws IOException {
    assertEquals(List.of(), terms(""));
    assertEquals(List.of(), terms(" \n-&/"));
  }

  /** Each term with its offsets. */
  private List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = 0;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        assertTrue(position > 0, "the first term makes a step");
        terms.add(offset.startOffset() + "-" + offset.endOffset() + " " + term);
      }
      stream.end();
      assertEquals(text.length(), offset.endOffset());
    }
    return terms;
  }
}
