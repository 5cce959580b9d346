package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;

/** An estate is called like its file, so that people find it. */
final class FileNames {
  private FileNames() {}

  static List<Complaint> complaints(Node.Mapping root) {
    String file = root.place().file();
    String expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    return Loose.text(root, "estate").stream()
        .filter(name -> !name.value().equals(expected))
        .map(name -> new Complaint(name.place(), differs(name.value(), expected)))
        .toList();
  }

  private static String differs(String name, String file) {
    return "estate '%s' must be named like its file, '%s'".formatted(name, file);
  }
}
