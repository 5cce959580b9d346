package dev.signalbox.config;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Place;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A configuration's files as they were written.
 *
 * @param texts by name, relative to the folder: {@code runbooks/release.yml}
 * @param complaints about what could not be read at all
 */
public record Sources(SequencedMap<String, String> texts, List<Complaint> complaints) {
  static final String PEOPLE = "people.yml";
  static final String ESTATES = "estates";
  static final String RUNBOOKS = "runbooks";

  public Sources {
    texts = Ordered.copy(texts);
    complaints = List.copyOf(complaints);
  }

  public static Sources in(Path folder) {
    return new FolderReader(folder).read();
  }

  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  /** The same files with another people.yml. */
  public Sources withPeople(String text) {
    return with(PEOPLE, text);
  }

  /** The same files but for one. */
  public Sources with(String file, String text) {
    SequencedMap<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(file, text);
    return new Sources(changed, complaints);
  }

  List<String> files(String folder) {
    return texts.keySet().stream().filter(file -> file.startsWith(folder + "/")).toList();
  }

  static Complaint about(String file, String sentence) {
    return new Complaint(new Place(file, 1, 1), sentence);
  }
}
