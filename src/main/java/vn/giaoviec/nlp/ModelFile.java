package vn.giaoviec.nlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.model.BaseModel;

/**
 * Brings trained models into a form that depends on the training text alone: no times of day, one
 * order, no compression, and weights rounded so that the last bits of a processor do not show.
 */
final class ModelFile {
  /** OpenNLP writes the time of training into a model; ours is no time. */
  static final Map<String, String> MANIFEST = Map.of("Timestamp", "0");

  private static final String MANIFEST_ENTRY = "manifest.properties";

  /** Weights in steps of a five-hundredth: finer ones change no decision. */
  private static final double STEPS = 500;

  /** The earliest that a zip file can say. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  /** The weights of a model of names, which hides them. */
  static MaxentModel weights(TokenNameFinderModel model) {
    return Objects.requireNonNull(model.getArtifact("nameFinder.model"));
  }

  /** The same model with rounded weights; words that weigh nothing for any outcome are left out. */
  static MaxentModel rounded(MaxentModel trained) {
    Object[] data = ((AbstractModel) trained).getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = new TreeMap<>((Map<String, Context>) data[1]);
    contexts.replaceAll((word, context) -> rounded(context));
    contexts.values().removeIf(context -> context.getOutcomes().length == 0);
    return new QNModel(
        contexts.values().toArray(Context[]::new),
        contexts.keySet().toArray(String[]::new),
        (String[]) data[2]);
  }

  private static Context rounded(Context context) {
    int[] outcomes = new int[context.getOutcomes().length];
    double[] weights = new double[outcomes.length];
    int count = 0;
    for (int i = 0; i < outcomes.length; i++) {
      double weight = Math.rint(context.getParameters()[i] * STEPS) / STEPS;
      if (weight != 0) {
        outcomes[count] = context.getOutcomes()[i];
        weights[count++] = weight;
      }
    }
    return new Context(Arrays.copyOf(outcomes, count), Arrays.copyOf(weights, count));
  }

  /** The bytes of {@code model}. */
  static byte[] bytes(BaseModel model) throws IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    model.serialize(raw);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        boolean manifest = entry.getName().equals(MANIFEST_ENTRY);
        entries.put(entry.getName(), manifest ? sorted(content) : content);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      // Readers want to know first what they read.
      store(zip, MANIFEST_ENTRY, entries.remove(MANIFEST_ENTRY));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        store(zip, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /** Properties files begin with the time of day and have no order. */
  private static byte[] sorted(byte[] properties) {
    String text = new String(properties, StandardCharsets.ISO_8859_1);
    StringBuilder kept = new StringBuilder();
    text.lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .forEach(l -> kept.append(l).append('\n'));
    return kept.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
