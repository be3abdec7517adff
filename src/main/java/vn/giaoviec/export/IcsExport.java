package vn.giaoviec.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import vn.giaoviec.filing.FiledTask;

/**
 * A calendar by RFC 5545 with one event a deadline.
 *
 * <p>Events and no to-dos: Outlook and Google leave those out without a word. No METHOD, since
 * nobody is invited. The hour of a deadline is that of the office, whatever the calendar's own
 * zone, so it is told with the zone; a day is a day everywhere.
 */
final class IcsExport implements TaskExport {
  private final CalendarEvents events;

  IcsExport(ExportWords words, Instant now) {
    events = new CalendarEvents(words, now);
  }

  @Override
  public ExportCounts write(Iterator<TaskRow> rows, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    CalendarLines lines = new CalendarLines(buffered);
    open(lines);
    long tasks = 0;
    long written = 0;
    long undatedTasks = 0;
    long undatedDeadlines = 0;
    while (rows.hasNext()) {
      TaskRow row = rows.next();
      FiledTask task = row.task().task();
      int events = write(row, lines);
      tasks++;
      written += events;
      undatedTasks += events == 0 ? 1 : 0;
      undatedDeadlines += task.deadlines().size() - events;
    }
    lines.line("END:VCALENDAR");
    buffered.flush();
    return new ExportCounts(tasks, written, undatedTasks, undatedDeadlines, 0);
  }

  private int write(TaskRow row, CalendarLines lines) throws IOException {
    int written = 0;
    for (int i = 0; i < row.task().task().deadlines().size(); i++) {
      Optional<CalendarEvents.Slot> slot = events.slot(row, i);
      if (slot.isPresent()) {
        events.write(row, i, slot.get(), lines);
        written++;
      }
    }
    return written;
  }

  private static void open(CalendarLines lines) throws IOException {
    lines.line("BEGIN:VCALENDAR");
    lines.line("VERSION:2.0");
    lines.line("PRODID:-//giaoviec//giaoviec//VI");
    lines.line("CALSCALE:GREGORIAN");
    // Vietnam has kept one time since 1975.
    lines.line("BEGIN:VTIMEZONE");
    lines.line("TZID:" + RegisterTable.ZONE.getId());
    lines.line("BEGIN:STANDARD");
    lines.line("DTSTART:19760101T000000");
    lines.line("TZOFFSETFROM:+0700");
    lines.line("TZOFFSETTO:+0700");
    lines.line("TZNAME:+07");
    lines.line("END:STANDARD");
    lines.line("END:VTIMEZONE");
  }
}
