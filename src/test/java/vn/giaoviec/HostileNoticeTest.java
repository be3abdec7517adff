package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Line;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Vietnamese;

/** One megabyte of text made to trip or to stall the stages: sound findings, time in proportion. */
final class HostileNoticeTest {
  private static final int LARGE = 1024 * 1024;

  /** Four times the text may take this many times the time; a square would take sixteen. */
  private static final int GENEROUS = 10;

  /** Below this a measurement says nothing. */
  private static final long NOTHING = 100_000_000L;

  private static final String OPENING =
      """
      Chủ tịch UBND huyện kết luận, yêu cầu các phòng, ban thực hiện:
      1. Phòng Nội vụ rà soát hồ sơ.
      2. Phòng Y tế\
      """;

  private static final List<String> PIECES =
      List.of(
          "- ",
          "1.",
          "1.1.1.1.",
          "a) ",
          "I. ",
          "Điều 1. ",
          "+ a",
          "giao ",
          "Giao Sở A, ",
          "; giao Sở A rà soát",
          "các ",
          "các phòng: ",
          "Sở ",
          "Sở A chủ trì, ",
          ", ",
          "và ",
          "của ",
          "nghiêm túc ",
          "nêu trên ",
          "đồng chí ",
          "Trưởng phòng ",
          "UBND các xã, ",
          "Ban Chỉ đạo a, b ",
          "Thủ trưởng các sở, ban, ngành ",
          "phối hợp với ",
          "phối hợp với phối hợp với Phòng A ",
          "Chủ tịch UBND tỉnh yêu cầu ",
          "Các tổ chức được cấp phép a ",
          "trong quá trình vướng mắc ",
          "thông báo gửi để biết ",
          "chịu trách nhiệm ",
          "theo nay, ",
          "đơn vị chủ trì: ",
          "Đối với các phòng: (",
          "trước ngày 15/5/2023, ",
          "Nghị định số 61/2018/NĐ-CP ",
          "a. A ",
          "A. ",
          "…",
          "? ",
          ")",
          "([\"'",
          "\t",
          "a\tb\tc\t",
          "x",
          "X ",
          "\u0301",
          "\ud800",
          "\udc00",
          "\ud83d\ude00");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aLineThatNeverEnds() {
    return PIECES.stream().map(piece -> dynamicTest(shown(piece), () -> grows(piece, "", LARGE)));
  }

  @TestFactory
  Stream<DynamicTest> linesWithoutEnd() {
    return PIECES.stream()
        .filter(piece -> !piece.isBlank())
        .map(piece -> dynamicTest(shown(piece), () -> grows(piece, "\n", LARGE / 4)));
  }

  @TestFactory
  Stream<DynamicTest> nothingButThePiece() {
    return PIECES.stream()
        .map(
            piece ->
                dynamicTest(
                    shown(piece),
                    () -> inProportion(piece, LARGE / 4, size -> bare(repeat(piece, size)))));
  }

  @Test
  void emptyLinesBetweenTwoItems() throws NoticeException {
    String body = "1. Giao Phòng Nội vụ báo cáo.\n" + "\n".repeat(200_000) + "2. Rà soát hồ sơ.\n";
    SourceText source = NoticeText.read(folder, NoticeText.around("TB", body));
    SoundFindings.check("empty lines", NoticeText.extract(source));
  }

  @Test
  void blankFilesAreRefusedInOneSentence() {
    for (String blank :
        List.of("\t".repeat(LARGE), "\n".repeat(200_000), " \n\t".repeat(LARGE / 3))) {
      Optional<Problem> refused = Optional.empty();
      try {
        NoticeText.read(folder, blank);
      } catch (NoticeException e) {
        refused = Optional.of(e.problem());
      }
      assertTrue(refused.filter(p -> p.code().equals("empty-file")).isPresent());
    }
  }

  @Test
  void aDeepNestOfItems() throws NoticeException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      body.append("I. A:\n1. B:\n1.1. C:\na) D:\n* E:\n- G:\n+ H:\n");
    }
    SourceText source = NoticeText.read(folder, NoticeText.around("KH", body.toString()));
    SoundFindings.check("nest", NoticeText.extract(source));
  }

  private void grows(String piece, String end, int size) {
    inProportion(
        piece, size, length -> read(OPENING + " hồ sơ " + repeat(piece + end, length) + ".\n"));
  }

  private void inProportion(String piece, int large, IntFunction<SourceText> made) {
    long quarter = time(piece, made.apply(large / 4));
    long whole = time(piece, made.apply(large));
    if (whole >= GENEROUS * Math.max(quarter, NOTHING)) {
      // A collection of garbage or a compilation may have come between.
      whole = Math.min(whole, time(piece, made.apply(large)));
    }
    String told = shown(piece) + ": " + quarter / 1_000_000 + " ms, then " + whole / 1_000_000;
    assertTrue(whole < GENEROUS * Math.max(quarter, NOTHING), told);
  }

  /** Processor time, which a busy machine does not stretch. */
  private static long time(String piece, SourceText source) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    var extraction = NoticeText.extract(source);
    long time = clock.getCurrentThreadCpuTime() - start;
    SoundFindings.check(shown(piece), extraction);
    return time;
  }

  private SourceText read(String body) {
    try {
      return NoticeText.read(folder, NoticeText.around("TB", body));
    } catch (NoticeException e) {
      throw new AssertionError("refused", e);
    }
  }

  /** As the reader would give it, were it not cleaned by writing and reading a file. */
  private static SourceText bare(String raw) {
    String text = Vietnamese.normalize(raw) + "\n";
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new Line(new Span(start, end), 1, Line.Role.BODY, 0, 0, Optional.empty()));
      start = end + 1;
    }
    Provenance made =
        new Provenance(
            "hostile.txt",
            "text/plain",
            text.length(),
            "0".repeat(64),
            1,
            Provenance.TextLayer.DIGITAL,
            OptionalDouble.empty());
    return new SourceText(made, text, lines, SourceText.Flow.LINES, Optional.empty(), List.of());
  }

  private static String repeat(String piece, int size) {
    return piece.repeat(Math.max(1, size / piece.length()));
  }

  private static String shown(String piece) {
    StringBuilder shown = new StringBuilder();
    for (char c : piece.toCharArray()) {
      boolean plain = c >= ' ' && !Character.isSurrogate(c) && Character.getType(c) != 6;
      shown.append(plain ? String.valueOf(c) : String.format("<%04x>", (int) c));
    }
    return shown.toString();
  }
}
