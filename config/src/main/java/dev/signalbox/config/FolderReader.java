package dev.signalbox.config;

import dev.signalbox.config.yaml.Complaint;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Reads the texts of a folder: people.yml, estates/*.yml and runbooks/*.yml. */
final class FolderReader {
  private static final String ENDING = ".yml";

  private final Path folder;
  private final SequencedMap<String, String> texts = new LinkedHashMap<>();
  private final List<Complaint> complaints = new ArrayList<>();

  FolderReader(Path folder) {
    this.folder = folder;
  }

  Sources read() {
    text(Sources.PEOPLE);
    each(Sources.ESTATES);
    each(Sources.RUNBOOKS);
    return new Sources(texts, complaints);
  }

  private void each(String name) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      files.map(file -> name + "/" + file.getFileName()).sorted().forEach(this::file);
    } catch (IOException trouble) {
      complain(name, "there is no folder '%s' to read here".formatted(name));
    }
  }

  private void file(String name) {
    if (name.endsWith(ENDING)) {
      text(name);
      return;
    }
    if (name.endsWith(".yaml")) {
      String right = name.substring(0, name.lastIndexOf('.')) + ENDING;
      complain(name, "only *.yml is read; call it %s".formatted(right));
    }
  }

  private void text(String name) {
    try {
      texts.put(name, Files.readString(folder.resolve(name)));
    } catch (CharacterCodingException garbled) {
      complain(name, "this is not text in UTF-8");
    } catch (IOException trouble) {
      complain(name, "there is no file '%s' to read here".formatted(name));
    }
  }

  private void complain(String name, String sentence) {
    complaints.add(Sources.about(name, sentence));
  }
}
