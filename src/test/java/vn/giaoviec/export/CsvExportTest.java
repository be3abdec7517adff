package vn.giaoviec.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoviec.export.FiledRows.deadline;
import static vn.giaoviec.export.FiledRows.row;
import static vn.giaoviec.export.FiledRows.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.filing.FollowUp.Status;

class CsvExportTest {
  @Test
  void beginsWithTheMarkThatKeepsTones() throws IOException {
    byte[] csv = written(',');
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(csv, 3));
    assertEquals(
        "\uFEFF\"STT\",\"Nội dung nhiệm vụ\",\"Số văn bản\",\"Ngày ban hành\",\"Hạn\",\"Chủ trì\","
            + "\"Phối hợp\",\"Trạng thái\",\"Căn cứ\",\"Ghi chú\",\"Mã nhiệm vụ\"\r\n",
        new String(csv, UTF_8));
  }

  @Test
  void aTaskIsALine() throws IOException {
    String csv =
        new String(
            written(
                ',',
                row(
                    12,
                    task("2.b", "Rà soát quỹ đất", deadline("by", "2024-10-12", "2024-10-12")),
                    FiledRows.followUp(Status.DONE, "đã gửi"))),
            UTF_8);
    assertEquals(
        "1,\"Rà soát quỹ đất\",\"12/TB-UBND\",2024-09-30,2024-10-12,\"Phòng Nội vụ; Phòng Y"
            + " tế\",\"Văn phòng HĐND và UBND\",\"Hoàn thành\",\"61/2018/NĐ-CP; Luật Đất đai\",\"đã"
            + " gửi\",\"12:2.b\"",
        csv.split("\r\n")[1]);
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void anIndependentReaderFindsEveryValue(char separator) throws IOException {
    List<String> texts =
        List.of(
            "a \"b\", c; d", "dòng một\ndòng hai\r\nba", "tab\tgiữa", "đường 😀", "\"", "'", "");
    String csv =
        new String(
            written(
                separator,
                texts.stream().map(text -> row(1, task("1a", text))).toArray(TaskRow[]::new)),
            UTF_8);
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .get()
            .parse(new StringReader(csv.substring(1)))
            .getRecords();
    assertEquals(texts, records.stream().skip(1).map(line -> line.get(1)).toList());
    assertTrue(records.stream().allMatch(line -> line.size() == TaskTable.COLUMNS.size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84",
        "-5%",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "＝1",
        "1.10",
        "12/10",
        "2024-10"
      })
  void whatWouldBeReckonedIsHeldByAnApostrophe(String text) throws IOException {
    String csv = new String(written(',', row(1, task("1a", text))), UTF_8);
    assertTrue(csv.contains(",\"'" + text + "\","), csv);
  }

  @Test
  void aHandleIsNoTimeOfDay() throws IOException {
    String csv = new String(written(',', row(12, task("2", "a"))), UTF_8);
    assertTrue(csv.endsWith(",\"'12:2\"\r\n"), csv);
  }

  @Test
  void rowsPassThroughOneByOne() throws IOException {
    Iterator<TaskRow> rows =
        LongStream.rangeClosed(1, 100_000).mapToObj(i -> row(i, task("1", "Việc " + i))).iterator();
    assertEquals(
        ExportCounts.of(100_000),
        FiledRows.export(ExportFormat.CSV).write(rows, OutputStream.nullOutputStream()));
  }

  private static byte[] written(char separator, TaskRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FiledRows.exports(FiledRows.words("vi")).csv(separator).write(List.of(rows).iterator(), out);
    return out.toByteArray();
  }
}
