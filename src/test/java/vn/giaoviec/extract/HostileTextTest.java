package vn.giaoviec.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.model.IssueDate;
import vn.giaoviec.model.Mention;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** What holds for every text, however odd: no exception, sound spans, time linear in length. */
final class HostileTextTest {
  private static final long SEED = 20240229;
  private static final int SMALL = 256 * 1024;
  private static final int LARGE = 4 * SMALL;
  private static final int GENEROUS = 12;

  private final CitationFinder citations = new CitationFinder();
  private final DeadlineFinder deadlines = new DeadlineFinder(new Holidays());
  private final IssueDate issued = IssueDate.of(LocalDate.of(2024, 2, 29));

  @Test
  void spansAreSoundWhateverTheText() {
    Random random = new Random(SEED);
    for (int round = 0; round < 3000; round++) {
      String text = RandomText.of(random, 1 + random.nextInt(60));
      List<Span> spans = spans(text);
      for (int i = 0; i < spans.size(); i++) {
        Span span = spans.get(i);
        assertTrue(span.end() <= text.length(), "outside in seed " + SEED + ": " + text);
        assertFalse(span.of(text).isBlank(), "blank in seed " + SEED + ": " + text);
      }
    }
  }

  @Test
  void citationsStandInOrderAndApart() {
    Random random = new Random(SEED);
    for (int round = 0; round < 3000; round++) {
      String text = RandomText.of(random, 1 + random.nextInt(60));
      int end = 0;
      for (Mention.Citation found : cite(text).mentions()) {
        assertTrue(found.span().start() >= end, "overlap in seed " + SEED + ": " + text);
        end = found.span().end();
      }
    }
  }

  @Test
  void decomposedLettersAreTheSameLetters() {
    String text = "Theo Nghị định số 61/2018/NĐ-CP của Chính phủ, báo cáo trước ngày 15/6/2024.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(spans(text), spans(Vietnamese.normalize(decomposed)));
  }

  @Test
  void anUnrelatedParagraphBehindChangesNothingBefore() {
    String text = "Theo Nghị định số 61/2018/NĐ-CP của Chính phủ, báo cáo trước ngày 15/6/2024.";
    String longer = text + "\n\nCác đơn vị nghiêm túc thực hiện.";
    assertEquals(spans(text), spans(longer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "số 1/1/1/1/1",
        "1/A-",
        "12/QĐ-UBND, ",
        "ngày ",
        "Luật ",
        "Luật A ",
        "của UBND ",
        "Điều 1, khoản 1, ",
        "trước ngày ",
        "sau khi ",
        "định kỳ 6 tháng, ",
        "A-A/",
        "hằng năm ",
        "từ ngày 1/1 đến ",
        "các Luật Đất đai, ",
        "số 1, 2 và ",
        "(((",
        "-----",
        "31/02/2024 ",
        "Bộ Văn hóa, Thể thao và ",
        "ngày 1 ",
        "trong vòng 15 ngày kể từ ngày a b c d e ",
        "Quyết định này ",
        "Luật Nhà ở, các Quyết định nêu trên ",
        "Nghị định 6/2020/NĐ-CP. Nghị định 6 ",
        "Nghị định 6/2020/NĐ-CP (sau đây gọi là Nghị định 6) ",
        "Nghị định 6/2020/NĐ-CP sửa đổi, bổ sung ",
        "12/KH-A của UBND huyện A, 12/KH-A của UBND huyện B, 12/KH-A ",
        "L1/CT-TTg ",
        "số 1/KH-A cùng ngày "
      })
  void timeGrowsWithTheTextAndNoFaster(String piece) {
    time(piece, SMALL);
    long small = Math.min(time(piece, SMALL), time(piece, SMALL));
    long large = Math.min(time(piece, LARGE), time(piece, LARGE));
    assertTrue(
        large < GENEROUS * Math.max(small, 50_000_000L),
        piece + ": " + small / 1_000_000 + " ms became " + large / 1_000_000 + " ms");
  }

  /** Processor time, which a busy machine does not stretch. */
  private long time(String piece, int length) {
    FoldedText text = FoldedText.of(piece.repeat(length / piece.length()));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<Span> masks = citations.find(text, CitationContext.none()).masks();
    deadlines.find(text, new Span(0, text.length()), masks, issued);
    deadlines.find(text, new Span(0, text.length()), List.of(), issued);
    return clock.getCurrentThreadCpuTime() - start;
  }

  private Citations cite(String text) {
    return citations.find(FoldedText.of(text), CitationContext.none());
  }

  private List<Span> spans(String text) {
    FoldedText folded = FoldedText.of(text);
    Citations cited = citations.find(folded, CitationContext.none());
    List<Span> spans = new ArrayList<>(cited.masks());
    cited.mentions().forEach(found -> spans.add(found.span()));
    Span whole = new Span(0, text.length());
    deadlines
        .find(folded, whole, cited.masks(), issued)
        .mentions()
        .forEach(found -> spans.add(found.span()));
    return spans;
  }
}
