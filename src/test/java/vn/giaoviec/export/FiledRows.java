package vn.giaoviec.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp;

/** Notices and tasks as the register would hand them out. */
final class FiledRows {
  static final Instant ARRIVED = Instant.parse("2024-10-01T20:30:00Z");
  static final Instant NOW = Instant.parse("2024-10-07T02:00:00Z");

  private FiledRows() {}

  static TaskExport export(ExportFormat format) {
    return exports(words("vi")).of(format);
  }

  static TaskExports exports(Function<ExportWord, String> words) {
    return new TaskExports(words, id -> "{}", NOW);
  }

  static Function<ExportWord, String> words(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "vn.giaoviec.app.messages",
            Locale.of(language),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return word -> bundle.getString(word.key());
  }

  static FiledDeadline deadline(String bound, String value, String due) {
    return new FiledDeadline(
        "hạn " + value,
        bound,
        value,
        Optional.of(due).filter(d -> !d.isEmpty()).map(LocalDate::parse));
  }

  static FiledTask task(String id, String text, FiledDeadline... deadlines) {
    return new FiledTask(
        id,
        Optional.empty(),
        text,
        1,
        List.of(unit("Phòng Nội vụ"), unit("Phòng Y tế")),
        List.of(unit("Văn phòng HĐND và UBND")),
        Arrays.asList(deadlines),
        List.of("61/2018/NĐ-CP", "Luật Đất đai"),
        "SURE");
  }

  static TaskRow row(long arrival, FiledTask task) {
    return row(arrival, task, FollowUp.NONE);
  }

  static TaskRow row(long arrival, FiledTask task, FollowUp followUp) {
    TaskEntry entered = new TaskEntry(task, followUp, false);
    return new TaskRow(entry(arrival, List.of(), entered), entered);
  }

  static Entry entry(long arrival, List<Long> twins, TaskEntry... tasks) {
    List<FiledTask> told = Arrays.stream(tasks).map(TaskEntry::task).toList();
    return new Entry(
        arrival,
        ARRIVED,
        notice(arrival, told),
        Arrays.asList(tasks),
        List.of(),
        List.of("a.pdf"),
        twins);
  }

  static FollowUp followUp(FollowUp.Status status, String note) {
    return new FollowUp(
        status,
        Optional.of(note),
        Optional.of(Instant.parse("2024-10-20T03:00:00Z")),
        Optional.of("vanthu"));
  }

  private static FiledUnit unit(String name) {
    return new FiledUnit(name, name, "vn/song-lam/x", Optional.empty());
  }

  private static FiledNotice notice(long arrival, List<FiledTask> tasks) {
    return new FiledNotice(
        "%064x".formatted(arrival),
        "a.pdf",
        "application/pdf",
        1,
        Optional.of(new FiledNotice.Kind("TB", "Thông báo")),
        Optional.of(arrival + "/TB-UBND"),
        Optional.of("2024-09-30"),
        Optional.of("Sông Lam"),
        Optional.of("Ủy ban nhân dân huyện Sông Lam"),
        Optional.of("vn/song-lam/uy-ban-nhan-dan"),
        Optional.of("Kết luận cuộc họp giao ban tháng 9"),
        Optional.of("KHẨN"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        tasks,
        List.of());
  }
}
