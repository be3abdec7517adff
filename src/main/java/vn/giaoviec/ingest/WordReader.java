package vn.giaoviec.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.giaoviec.model.Line.Role;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Provenance.TextLayer;
import vn.giaoviec.model.SourceText.Flow;

/**
 * Reads Word files: .docx, .doc and RTF. Automatic numbers become text, as they stand on the page;
 * a number that only Word knows would be lost for every task below it.
 */
final class WordReader {
  private final Limits limits;

  WordReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads the bytes of a file of {@code type}. */
  Draft read(byte[] bytes, FileType type) throws NoticeException {
    try {
      return switch (type) {
        case ZIP -> docx(bytes);
        case OLE2 -> doc(bytes);
        case RTF -> draft(bytes, type, new RTFParser(), List.of());
        default -> throw Refusal.unsupported(type.mediaType());
      };
    } catch (EncryptedDocumentException e) {
      throw Refusal.encrypted(e);
    } catch (WordLines.TooLong e) {
      throw Refusal.tooLarge(limits.maxChars());
    } catch (IOException | TikaException | SAXException e) {
      throw refusalFor(e);
    }
  }

  private static NoticeException refusalFor(Exception cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof org.apache.poi.EncryptedDocumentException) {
        return Refusal.encrypted(cause);
      }
    }
    return Refusal.broken(cause);
  }

  private Draft docx(byte[] bytes)
      throws IOException, TikaException, SAXException, NoticeException {
    DocxParts parts = DocxParts.of(bytes, limits);
    if (!parts.isWord()) {
      throw Refusal.unsupported("application/zip");
    }
    return draft(bytes, FileType.ZIP, new OOXMLParser(), parts.headersAndFooters());
  }

  private Draft doc(byte[] bytes) throws IOException, TikaException, SAXException, NoticeException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Refusal.encrypted(new IOException("encrypted package"));
      }
      if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw Refusal.unsupported("application/x-tika-msoffice");
      }
    }
    return draft(bytes, FileType.OLE2, new OfficeParser(), List.of());
  }

  private Draft draft(byte[] bytes, FileType type, Parser parser, List<String> furniture)
      throws IOException, TikaException, SAXException {
    WordLines lines = new WordLines(limits.maxChars());
    Metadata metadata = new Metadata();
    parser.parse(new ByteArrayInputStream(bytes), lines, metadata, context(type));
    List<DraftLine> draft = new ArrayList<>(converted(lines.lines()));
    furniture.forEach(f -> draft.add(DraftLine.furniture(f)));
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    return new Draft(
        type.mediaType(),
        draft,
        Flow.PARAGRAPHS,
        pages == null || pages < 1 ? 1 : pages,
        TextLayer.DIGITAL,
        Optional.empty(),
        List.of());
  }

  private static ParseContext context(FileType type) {
    ParseContext context = new ParseContext();
    OfficeParserConfig config = new OfficeParserConfig();
    // Tika marks those of a .doc as such, but those of a .docx look like paragraphs of the body.
    config.setIncludeHeadersAndFooters(type == FileType.OLE2);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    context.set(OfficeParserConfig.class, config);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static List<DraftLine> converted(List<DraftLine> lines) {
    List<String> texts = LegacyText.convert(lines.stream().map(DraftLine::text).toList());
    List<DraftLine> converted = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      DraftLine line = lines.get(i).withText(texts.get(i));
      boolean caption = SigningCaption.isLine(line.text());
      converted.add(caption && line.role() == Role.BODY ? DraftLine.furniture(line.text()) : line);
    }
    return converted;
  }

  /** Pictures and attached files inside a Word file are no text of it. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Never asked for.
    }
  }
}
