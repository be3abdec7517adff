package vn.giaoviec.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What a text says about time, before it is turned into a date. */
public sealed interface Due {
  /** The word of the contract: before, by, during, from, every, within, after. */
  String bound();

  /** The value of the contract, see notice.schema.json. */
  String value();

  /** A day, with the time of day where one is written. */
  record When(LocalDate date, Optional<LocalTime> time) {
    @Override
    public String toString() {
      return time.map(t -> date + "T" + t).orElse(date.toString());
    }
  }

  /** Strictly before the day as written. */
  record Before(When when) implements Due {
    @Override
    public String bound() {
      return "before";
    }

    @Override
    public String value() {
      return when.toString();
    }
  }

  /** At the latest on the day. */
  record By(When when) implements Due {
    @Override
    public String bound() {
      return "by";
    }

    @Override
    public String value() {
      return when.toString();
    }
  }

  /**
   * Some time in a period.
   *
   * @param first its first day
   * @param last its last day
   * @param value year, month or ISO interval as the contract writes it
   */
  record During(LocalDate first, LocalDate last, String value) implements Due {
    @Override
    public String bound() {
      return "during";
    }
  }

  /** From the day on. */
  record From(When when) implements Due {
    @Override
    public String bound() {
      return "from";
    }

    @Override
    public String value() {
      return when.toString();
    }
  }

  /** Again and again; the value is an RFC 5545 RRULE. */
  record Every(String value) implements Due {
    @Override
    public String bound() {
      return "every";
    }
  }

  /**
   * Within a span from an anchor.
   *
   * @param value ISO duration, working days as {@code P5B}
   * @param anchor the day it is counted from, where it is known
   */
  record Within(String value, Optional<LocalDate> anchor) implements Due {
    @Override
    public String bound() {
      return "within";
    }
  }

  /** After an event, in the words of the text. */
  record After(String value) implements Due {
    @Override
    public String bound() {
      return "after";
    }
  }

  /**
   * A time whose year, or year and month, neither the text nor the document's date tells.
   *
   * @param value as ISO 8601 shortens it: {@code --01-10} is a 10th of January, {@code ---20} a
   *     20th
   */
  record Undated(String bound, String value) implements Due {}
}
