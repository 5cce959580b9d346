package dev.signalbox.config.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file that was read: its root, unless it is no YAML at all, and what is wrong with it as YAML.
 */
public record YamlFile(Optional<Node> root, List<Complaint> complaints) {
  public YamlFile {
    complaints = List.copyOf(complaints);
  }

  public static YamlFile read(String name, String text) {
    Tree tree = new Tree(name, text);
    try {
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      Node root = tree.grow(new Parse(settings).parseString(text).iterator());
      return new YamlFile(Optional.of(root), tree.complaints());
    } catch (MarkedYamlEngineException trouble) {
      return broken(tree, text, trouble);
    } catch (YamlEngineException trouble) {
      String reason = String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
      return broken(tree, new Place(name, 1, 1), reason);
    }
  }

  private static YamlFile broken(Tree tree, String text, MarkedYamlEngineException trouble) {
    Place place =
        trouble
            .getProblemMark()
            .or(trouble::getContextMark)
            .map(tree::place)
            .orElseGet(tree::start);
    String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
    String hint = line.contains("${") ? "; put references in quotes: \"${…}\"" : "";
    return broken(tree, place, problem(trouble) + hint);
  }

  /** The parser quotes what it expected, and not always what it got. */
  private static String problem(MarkedYamlEngineException trouble) {
    return trouble.getProblem().replaceFirst("but got ([^'\\s]+)$", "but got '$1'");
  }

  private static YamlFile broken(Tree tree, Place place, String reason) {
    tree.complain(place, "this is not YAML: " + reason);
    return new YamlFile(Optional.empty(), tree.complaints());
  }
}
