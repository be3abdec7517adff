package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the walls between the rooms: who may use whom, and what belongs to the edge only. */
class WallsTest {
  private static final String HOUSE = "vn.giaoviec";

  /** A line a room: what it may use besides Java, JSpecify and itself. */
  private static final Map<String, Set<String>> ROOMS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("model", Set.of("text")),
          Map.entry(
              "ingest",
              Set.of(
                  "text",
                  "model",
                  "ocr",
                  "org.apache.tika",
                  "org.apache.poi",
                  "org.apache.pdfbox",
                  "org.apache.fontbox")),
          Map.entry("ocr", Set.of("text", "model", "org.bytedeco")),
          Map.entry("structure", Set.of("text", "model")),
          Map.entry("nlp", Set.of("text", "model", "opennlp")),
          Map.entry("units", Set.of("text")),
          Map.entry("extract", Set.of("text", "model", "units")),
          Map.entry("filing", Set.of("text", "units")),
          Map.entry("export", Set.of("text", "model", "filing", "tools.jackson", "org.apache.poi")),
          Map.entry("register", Set.of("text", "model", "units", "filing", "export", "org.sqlite")),
          Map.entry("index", Set.of("text", "filing", "units", "org.apache.lucene")),
          Map.entry("worker", Set.of()),
          Map.entry("inbox", Set.of()),
          Map.entry(
              "desk", Set.of("model", "filing", "export", "register", "index", "worker", "inbox")),
          Map.entry("evaluate", Set.of("text", "model", "tools.jackson")),
          Map.entry("", Set.of("text", "model", "ingest", "structure", "nlp", "extract")),
          Map.entry(
              "app",
              Set.of(
                  "",
                  "text",
                  "model",
                  "nlp",
                  "filing",
                  "export",
                  "evaluate",
                  "desk",
                  "register",
                  "index",
                  "worker",
                  "inbox",
                  "picocli",
                  "tools.jackson")));

  private static final List<String> JAVA =
      List.of("java.", "javax.", "org.w3c.dom.", "org.xml.sax.", "org.jspecify.");

  /** What only the edge may touch: the standard streams and the clock. */
  private static final Set<String> EDGE =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.Instant.now");

  private static final Set<String> ROOMS_AT_THE_EDGE = Set.of("app", "web");

  // Less than the house has, more than an empty class path or a wrong filter would show.
  private static final int FEWEST_CLASSES = 50;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE);

  @Test
  void looksAtTheWholeHouse() {
    assertTrue(CLASSES.size() >= FEWEST_CLASSES, "only " + CLASSES.size() + " classes");
  }

  @Test
  void roomsUseOnlyWhatTheirLineSays() {
    List<String> breaches = new ArrayList<>();
    for (JavaClass inside : CLASSES) {
      Optional<Set<String>> may = Optional.ofNullable(ROOMS.get(room(inside.getPackageName())));
      if (may.isEmpty()) {
        breaches.add("no line for the room of " + inside.getName());
        continue;
      }
      for (Dependency dependency : inside.getDirectDependenciesFromSelf()) {
        if (!allowed(inside, dependency.getTargetClass().getBaseComponentType(), may.get())) {
          breaches.add(dependency.getDescription());
        }
      }
    }
    assertEquals(List.of(), breaches);
  }

  @Test
  void noRoomLeadsBackToItself() {
    SlicesRuleDefinition.slices()
        .matching(HOUSE + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheEdgeTouchesStreamsAndClock() {
    List<String> breaches =
        CLASSES.stream()
            .filter(inside -> !ROOMS_AT_THE_EDGE.contains(room(inside.getPackageName())))
            .flatMap(inside -> inside.getAccessesFromSelf().stream())
            .filter(
                access -> EDGE.contains(access.getTargetOwner().getName() + "." + access.getName()))
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), breaches);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(named -> !named.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertEquals(List.of(), unmarked);
  }

  @Test
  void noNameSaysNothing() {
    List<String> hollow =
        CLASSES.stream()
            .filter(
                inside ->
                    Stream.of("Util", "Utils", "Helper", "Impl", "Manager")
                        .anyMatch(inside.getSimpleName()::endsWith))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), hollow);
  }

  private static boolean allowed(JavaClass inside, JavaClass used, Set<String> may) {
    String named = used.getPackageName();
    if (named.equals(HOUSE) || named.startsWith(HOUSE + ".")) {
      String room = room(named);
      return room.equals(room(inside.getPackageName())) || may.contains(room);
    }
    return used.isPrimitive()
        || JAVA.stream().anyMatch((named + ".")::startsWith)
        || may.stream().anyMatch(library -> (named + ".").startsWith(library + "."));
  }

  /** The first name below the house; empty for the hall, where Pipeline stands. */
  private static String room(String named) {
    return named.equals(HOUSE) ? "" : named.substring(HOUSE.length() + 1).split("\\.", 2)[0];
  }
}
