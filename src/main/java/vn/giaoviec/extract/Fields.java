package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.text.Span;

/**
 * The answers that plans and tables give in fields: "Đơn vị chủ trì: …", "Thời gian: …".
 *
 * @param times where deadlines stand
 */
record Fields(List<Unit> lead, List<Unit> with, List<Span> times) {
  static final Fields NONE = new Fields(List.of(), List.of(), List.of());

  Fields {
    lead = List.copyOf(lead);
    with = List.copyOf(with);
    times = List.copyOf(times);
  }

  boolean isEmpty() {
    return lead.isEmpty() && with.isEmpty() && times.isEmpty();
  }
}
