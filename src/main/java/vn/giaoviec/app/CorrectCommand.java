package vn.giaoviec.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.filing.Correction;
import vn.giaoviec.filing.Correction.Field;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.TaskHandle;
import vn.giaoviec.register.Register;

/** {@code giaoviec correct}: a value that was read wrong. */
@Command(name = "correct", sortOptions = false)
final class CorrectCommand implements Callable<Integer> {
  private final Workplace place;
  private final Map<Field, String> values = new EnumMap<>(Field.class);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TASK|ID")
  private String target = "";

  @Option(names = "--undo", paramLabel = "FIELD")
  private List<Field> undone = new ArrayList<>();

  @Mixin private ByOption by = new ByOption();

  CorrectCommand(Workplace place) {
    this.place = place;
  }

  @Option(names = "--lead", paramLabel = "UNITS")
  void lead(String value) {
    values.put(Field.LEAD, value);
  }

  @Option(names = "--with", paramLabel = "UNITS")
  void with(String value) {
    values.put(Field.WITH, value);
  }

  @Option(names = "--due", paramLabel = "DATE")
  void due(String value) {
    values.put(Field.DUE, value);
  }

  @Option(names = "--text", paramLabel = "TEXT")
  void text(String value) {
    values.put(Field.TEXT, value);
  }

  @Option(names = "--kind", paramLabel = "KIND")
  void kind(String value) {
    values.put(Field.KIND, value);
  }

  @Option(names = "--number", paramLabel = "NUMBER")
  void number(String value) {
    values.put(Field.NUMBER, value);
  }

  @Option(names = "--issued-on", paramLabel = "DATE")
  void issuedOn(String value) {
    values.put(Field.ISSUED_ON, value);
  }

  @Option(names = "--issuer", paramLabel = "UNIT")
  void issuer(String value) {
    values.put(Field.ISSUER, value);
  }

  @Option(names = "--subject", paramLabel = "TEXT")
  void subject(String value) {
    values.put(Field.SUBJECT, value);
  }

  @Override
  public Integer call() throws Exception {
    if (values.isEmpty() && undone.isEmpty()) {
      throw new ParameterException(spec.commandLine(), place.messages().say("usage.no-value"));
    }
    String who = by.or(place.user());
    try (Desk desk = place.desk(who)) {
      Register register = desk.register();
      Optional<TaskHandle> task = Optional.empty();
      if (target.contains(":")) {
        task = Optional.of(Handles.find(register, target, spec, place.messages()));
      }
      long arrival =
          task.isPresent()
              ? task.get().arrival()
              : Handles.notice(register, target, spec, place.messages());
      for (Map.Entry<Field, String> value : values.entrySet()) {
        register.correct(arrival, correction(task, value.getKey(), value.getValue(), who));
      }
      for (Field field : undone) {
        register.withdraw(arrival, correction(task, field, "", who));
      }
      place.index(desk);
      Entry entry = register.entry(arrival).orElseThrow();
      place.terminal().out().print(new EntryTable(place).draw(entry));
      return ExitCode.OK;
    }
  }

  private Correction correction(Optional<TaskHandle> task, Field field, String value, String who) {
    // The register knows what was read.
    String original = "";
    return new Correction(
        task.map(TaskHandle::task), field, original, value, place.clock().instant(), who);
  }
}
