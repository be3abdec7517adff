package vn.giaoviec.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.giaoviec.model.NoticeException;

/**
 * Looks over the parts of a .docx before a parser does: whether it is a Word file, whether it
 * unfolds to more than it may, and what its headers and footers say.
 *
 * @param isWord whether there is a Word document inside
 * @param headersAndFooters their lines
 */
record DocxParts(boolean isWord, List<String> headersAndFooters) {
  private static final Pattern EDGE = Pattern.compile("word/(?:header|footer)\\d*\\.xml");

  /** A parser builds a tree some twenty times as large as the XML it reads. */
  private static final long MAX_XML = 48L << 20;

  DocxParts {
    headersAndFooters = List.copyOf(headersAndFooters);
  }

  /** Unfolds everything once, within bounds, and keeps next to nothing. */
  static DocxParts of(byte[] bytes, Limits limits) throws IOException, NoticeException {
    long allowed = Math.min(MAX_XML, 16L * limits.maxChars());
    boolean word = false;
    long xml = 0;
    List<String> edges = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        word |= name.equals("word/document.xml");
        boolean markup = name.endsWith(".xml") || name.endsWith(".rels");
        boolean edge = EDGE.matcher(name).matches();
        Unfolded unfolded = unfold(zip, markup ? allowed - xml : limits.maxBytes(), edge);
        xml += markup ? unfolded.size() : 0;
        if (!unfolded.whole()) {
          throw Refusal.tooLarge(allowed);
        }
        if (edge) {
          edges.addAll(lines(unfolded.kept()));
        }
      }
    }
    return new DocxParts(word, edges);
  }

  private record Unfolded(long size, boolean whole, byte[] kept) {}

  private static Unfolded unfold(ZipInputStream zip, long limit, boolean keep) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    long size = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      size += n;
      if (size > limit) {
        return new Unfolded(size, false, new byte[0]);
      }
      if (keep) {
        kept.write(buffer, 0, n);
      }
    }
    return new Unfolded(size, true, kept.toByteArray());
  }

  private static List<String> lines(byte[] part) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
          line.append(xml.getElementText());
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
          if (!line.toString().isBlank()) {
            lines.add(line.toString());
          }
          line.setLength(0);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return lines;
  }
}
