package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.export.FiledRows.deadline;
import static vn.giaoviec.export.FiledRows.row;
import static vn.giaoviec.export.FiledRows.task;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoviec.filing.FollowUp.Status;

class IcsExportTest {
  @Test
  void aDeadlineIsAnEventOfThatDay() throws IOException {
    String calendar =
        text(row(12, task("2.b", "Báo cáo", deadline("by", "2024-10-12", "2024-10-12"))));
    for (String line :
        List.of(
            "DTSTART;VALUE=DATE:20241012",
            "DTEND;VALUE=DATE:20241013",
            "DTSTAMP:20241007T020000Z",
            "SEQUENCE:451800",
            "STATUS:CONFIRMED",
            "TRANSP:TRANSPARENT",
            "TRIGGER;RELATED=START:-P2DT15H")) {
      assertTrue(calendar.contains("\r\n" + line + "\r\n"), line + "\n" + calendar);
    }
    assertFalse(calendar.contains("RRULE"), calendar);
    VEvent event = read(calendar).getEvents().getFirst();
    assertEquals("Phòng Nội vụ; Phòng Y tế: Báo cáo", event.getSummary().getValue());
    assertEquals(
        """
        Báo cáo
        Hạn: hạn 2024-10-12
        Chủ trì: Phòng Nội vụ; Phòng Y tế
        Phối hợp: Văn phòng HĐND và UBND
        Số văn bản: 12/TB-UBND, 30/09/2024
        Căn cứ: 61/2018/NĐ-CP; Luật Đất đai
        Trạng thái: Chưa hoàn thành
        Mã nhiệm vụ: 12:2.b\
        """,
        event.getDescription().getValue());
  }

  @Test
  void anHourIsThatOfTheOffice() throws IOException {
    String calendar =
        text(row(1, task("1", "Gửi", deadline("before", "2024-10-12T17:00", "2024-10-12"))));
    assertTrue(
        calendar.contains("\r\nDTSTART;TZID=Asia/Ho_Chi_Minh:20241012T170000\r\n"), calendar);
    assertFalse(calendar.contains("DTEND"), calendar);
    assertEquals(
        Instant.parse("2024-10-12T10:00:00Z"),
        read(calendar).getEvents().getFirst().getDateStart().getValue().toInstant());
  }

  @Test
  void whatComesAgainHasARule() throws IOException {
    String calendar =
        text(row(1, task("1", "Báo cáo", deadline("every", "FREQ=MONTHLY;BYMONTHDAY=25", ""))));
    assertTrue(calendar.contains("\r\nDTSTART;VALUE=DATE:20241025\r\n"), calendar);
    assertTrue(calendar.contains("\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=25\r\n"), calendar);
    String assumed = text(row(1, task("1", "Báo cáo", deadline("every", "FREQ=MONTHLY", ""))));
    assertTrue(
        read(assumed)
            .getEvents()
            .getFirst()
            .getDescription()
            .getValue()
            .contains("Văn bản không nêu ngày; lịch ghi ngày cuối kỳ."));
  }

  @Test
  void whatIsDoneOrCancelledSaysSoAndRingsNoMore() throws IOException {
    String done =
        text(
            row(
                1,
                task("1", "Báo cáo", deadline("every", "FREQ=WEEKLY;BYDAY=FR", "")),
                FiledRows.followUp(Status.DONE, "xong")));
    assertTrue(done.contains("RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20241020\r\n"), done);
    assertTrue(done.contains("SUMMARY:[Hoàn thành] Phòng Nội vụ"), done);
    assertFalse(done.contains("VALARM"), done);
    String hourly =
        text(
            row(
                1,
                task("1", "Báo cáo", deadline("every", "FREQ=WEEKLY;BYDAY=FR;BYHOUR=16", "")),
                FiledRows.followUp(Status.DONE, "xong")));
    assertTrue(hourly.contains("RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20241020T030000Z\r\n"), hourly);
    String early =
        text(
            row(
                1,
                task("1", "Báo cáo", deadline("every", "FREQ=YEARLY", "")),
                FiledRows.followUp(Status.DONE, "xong")));
    assertFalse(early.contains("RRULE"), early);
    String cancelled =
        text(
            row(
                1,
                task("1", "Báo cáo", deadline("by", "2024-10-12", "2024-10-12")),
                FiledRows.followUp(Status.CANCELLED, "thôi")));
    assertTrue(cancelled.contains("STATUS:CANCELLED\r\n"), cancelled);
    assertFalse(cancelled.contains("VALARM"), cancelled);
  }

  @Test
  void whatIsOverDoesNotRing() throws IOException {
    String calendar = text(row(1, task("1", "Cũ", deadline("by", "2024-10-01", "2024-10-01"))));
    assertFalse(calendar.contains("VALARM"), calendar);
  }

  @Test
  void aSecondExportHasTheSameNamesAndHigherNumbers() throws IOException {
    TaskRow row =
        row(
            1,
            task(
                "1",
                "a",
                deadline("by", "2024-10-12", "2024-10-12"),
                deadline("by", "2024-11-12", "2024-11-12")));
    TaskRow corrected =
        row(
            1,
            task(
                "1",
                "b",
                deadline("by", "2024-10-15", "2024-10-15"),
                deadline("by", "2024-11-12", "2024-11-12")));
    ByteArrayOutputStream later = new ByteArrayOutputStream();
    new TaskExports(FiledRows.words("vi"), id -> "{}", FiledRows.NOW.plusSeconds(60))
        .of(ExportFormat.ICS)
        .write(List.of(corrected).iterator(), later);
    List<VEvent> first = read(text(row)).getEvents();
    List<VEvent> second = read(later.toString(UTF_8)).getEvents();
    assertEquals(2, first.stream().map(event -> event.getUid().getValue()).distinct().count());
    for (int i = 0; i < 2; i++) {
      assertEquals(first.get(i).getUid().getValue(), second.get(i).getUid().getValue());
      assertEquals(
          first.get(i).getSequence().getValue() + 60, second.get(i).getSequence().getValue());
    }
    assertArrayEquals(written(row), written(row));
  }

  @Test
  void whatHasNoDayIsLeftOutAndCounted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportCounts counts =
        FiledRows.export(ExportFormat.ICS)
            .write(
                List.of(
                        row(1, task("1", "a")),
                        row(1, task("2", "b", deadline("after", "có kế hoạch", ""))),
                        row(
                            1,
                            task(
                                "3",
                                "c",
                                deadline("within", "P5B", ""),
                                deadline("by", "2024-10-12", "2024-10-12"))),
                        row(1, task("4", "d", deadline("from", "2024-10-12", ""))))
                    .iterator(),
                out);
    assertEquals(new ExportCounts(4, 1, 3, 3, 0), counts);
    assertEquals(1, read(out.toString(UTF_8)).getEvents().size());
  }

  @Test
  void linesAreFoldedBetweenLetters() throws IOException {
    String words = "Rà soát; đối chiếu, \\ báo cáo “kết quả”\nđường 😀 ".repeat(40).strip();
    byte[] calendar = written(row(1, task("1", words, deadline("by", "2024-10-12", "2024-10-12"))));
    int from = 0;
    for (int i = 1; i < calendar.length; i++) {
      if (calendar[i - 1] == '\r' && calendar[i] == '\n') {
        byte[] line = Arrays.copyOfRange(calendar, from, i - 1);
        assertTrue(line.length <= 75, line.length + " octets");
        assertWhole(line);
        from = i + 1;
      } else {
        assertFalse(calendar[i] == '\n', "a line end without its carriage return");
      }
    }
    assertEquals(calendar.length, from);
    String description =
        read(new String(calendar, UTF_8)).getEvents().getFirst().getDescription().getValue();
    assertTrue(description.startsWith(words), description);
  }

  @Test
  void controlCharactersStayAway() throws IOException {
    String calendar =
        text(row(1, task("1", "a\u0000b\u0007c\rd", deadline("by", "2024-10-12", "2024-10-12"))));
    assertTrue(calendar.contains("abcd"), calendar);
  }

  @Test
  void anIndependentReaderFindsNoFault() throws IOException {
    TaskRow[] rows =
        IntStream.range(1, 60)
            .mapToObj(
                i ->
                    row(
                        i,
                        task(
                            "Điều " + i,
                            "Việc " + i,
                            deadline("every", "FREQ=MONTHLY;BYMONTHDAY=" + (i % 28 + 1), ""),
                            deadline("by", "2024-10-12T08:15", "2024-10-12"),
                            deadline("during", "2024", "2024-12-31")),
                        i % 3 == 0
                            ? FiledRows.followUp(Status.DONE, "x")
                            : row(1, task("1", "")).task().followUp()))
            .toArray(TaskRow[]::new);
    ICalendar calendar = read(text(rows));
    assertEquals(3 * 59, calendar.getEvents().size());
    assertTrue(
        calendar.validate(ICalVersion.V2_0).isEmpty(),
        calendar.validate(ICalVersion.V2_0).toString());
  }

  private static void assertWhole(byte[] line) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
    } catch (CharacterCodingException e) {
      throw new AssertionError("a letter cut in two", e);
    }
  }

  private static ICalendar read(String calendar) {
    return Biweekly.parse(calendar).first();
  }

  private static String text(TaskRow... rows) throws IOException {
    return new String(written(rows), UTF_8);
  }

  private static byte[] written(TaskRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FiledRows.export(ExportFormat.ICS).write(List.of(rows).iterator(), out);
    return out.toByteArray();
  }
}
