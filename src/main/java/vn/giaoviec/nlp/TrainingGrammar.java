package vn.giaoviec.nlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import vn.giaoviec.text.Span;

/**
 * A grammar from which training sentences are drawn: slots, the ways to fill them, and the kinds of
 * sentences that are made of them. The file says at its head how it is written.
 */
final class TrainingGrammar {
  /** Slots fill one another; deeper than this they would never end. */
  private static final int DEEPEST = 12;

  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final SequencedMap<String, List<String>> kinds = new LinkedHashMap<>();

  private record Slot(boolean isName, List<String> fillings) {}

  /**
   * A sentence of the training text.
   *
   * @param names where units and posts stand in it, in order
   */
  record Sentence(String text, List<Span> names) {
    Sentence {
      names = List.copyOf(names);
    }
  }

  /**
   * Reads a grammar.
   *
   * @throws IllegalArgumentException where a line stands outside all slots, or names one that does
   *     not exist; the message says which
   */
  static TrainingGrammar read(Path file) throws IOException {
    return new TrainingGrammar(Files.readAllLines(file));
  }

  TrainingGrammar(List<String> lines) {
    List<String> open = null;
    for (String line : lines) {
      if (line.startsWith("[") && line.endsWith("]")) {
        boolean name = line.endsWith("*]");
        open = new ArrayList<>();
        slots.put(line.substring(1, line.length() - (name ? 2 : 1)), new Slot(name, open));
      } else if (line.startsWith("=")) {
        open = kinds.computeIfAbsent(line.substring(1), k -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        if (open == null) {
          throw new IllegalArgumentException("outside of all slots: " + line);
        }
        open.add(line);
      }
    }
    slots.values().forEach(slot -> slot.fillings().forEach(this::check));
    kinds.values().forEach(patterns -> patterns.forEach(this::check));
  }

  private void check(String pattern) {
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int end = pattern.indexOf('}', at);
      String name = end < 0 ? "" : slotName(pattern.substring(at + 1, end));
      Slot slot = slots.get(name);
      if (slot == null || slot.fillings().isEmpty()) {
        throw new IllegalArgumentException("no such slot in: " + pattern);
      }
    }
  }

  private static String slotName(String written) {
    return written.endsWith("?") ? written.substring(0, written.length() - 1) : written;
  }

  /** The kinds, in the order of the file. */
  List<String> kinds() {
    return List.copyOf(kinds.keySet());
  }

  /** Draws a sentence of a kind. */
  Sentence draw(String kind, Random random) {
    List<String> patterns = kinds.getOrDefault(kind, List.of());
    StringBuilder text = new StringBuilder();
    List<Span> names = new ArrayList<>();
    expand(pick(patterns, random), false, random, text, names, 0);
    if (text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return new Sentence(text.toString(), names);
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private void expand(
      String pattern,
      boolean inName,
      Random random,
      StringBuilder text,
      List<Span> names,
      int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("slots that fill themselves: " + pattern);
    }
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      append(text, pattern.substring(at, open));
      int close = pattern.indexOf('}', open);
      String written = pattern.substring(open + 1, close);
      at = close + 1;
      if (written.endsWith("?") && random.nextBoolean()) {
        continue;
      }
      Slot slot = slots.get(slotName(written));
      if (slot == null) {
        throw new IllegalStateException("unchecked slot " + written);
      }
      int start = text.length();
      expand(
          pick(slot.fillings(), random), inName || slot.isName(), random, text, names, depth + 1);
      if (slot.isName() && !inName) {
        names.add(new Span(start, text.length()).strip(text.toString()));
      }
    }
    append(text, pattern.substring(at));
  }

  /** Appends words so that no two blanks, and no blank before a comma, come to stand. */
  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int end = text.length();
      boolean afterBlank = end == 0 || text.charAt(end - 1) == ' ';
      if (c == ' ' && afterBlank) {
        continue;
      }
      if (",;:.".indexOf(c) >= 0 && end > 0 && text.charAt(end - 1) == ' ') {
        text.setLength(end - 1);
      }
      text.append(c);
    }
  }
}
