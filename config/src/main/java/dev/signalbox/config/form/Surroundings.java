package dev.signalbox.config.form;

import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * What a file's words may refer to.
 *
 * @param names what the estate and people.yml call their things
 * @param root the file itself
 */
public record Surroundings(Names names, Folk folk, Node.Mapping root) {
  Optional<String> refusal(Word word, String text) {
    return switch (word) {
      case Word.Known(var kind) -> known(kind, text);
      case Word.Staffed _ -> known(Name.GROUP, text).or(() -> empty(text));
      case Word.Listed listed -> listed(listed, text);
      case Word.Spelled _, Word.Typed _, Word.OneOf _, Word.OfType _ -> Optional.empty();
    };
  }

  private Optional<String> known(Name kind, String text) {
    boolean ofPeople = kind == Name.GROUP || kind == Name.CHANNEL;
    return ofPeople && !folk.known() ? Optional.empty() : names.refusal(kind, text);
  }

  private Optional<String> empty(String group) {
    return folk.emptyGroups().contains(group)
        ? Optional.of("group '%s' is empty: nobody could answer this".formatted(group))
        : Optional.empty();
  }

  private Optional<String> listed(Word.Listed listed, String text) {
    List<String> keys = Loose.keys(root, listed.section());
    if (!keys.contains(text)) {
      String hint = Nearest.hintOrAll(text, keys);
      return Optional.of(
          "estate '%s' has no %s '%s'%s".formatted(names.estate(), listed.noun(), text, hint));
    }
    String type = type(listed, text);
    return listed.types().isEmpty() || type.isEmpty() || listed.types().contains(type)
        ? Optional.empty()
        : Optional.of(
            "'%s' is a %s of type %s; this wants %s"
                .formatted(text, listed.noun(), type, String.join(" or ", listed.types())));
  }

  /** Empty where the file does not say it right, which is another complaint. */
  private String type(Word.Listed listed, String text) {
    return Loose.entries(root, listed.section())
        .filter(entry -> entry.name().equals(text))
        .flatMap(entry -> Loose.word(Loose.mapping(entry.value()), "type").stream())
        .findFirst()
        .orElse("");
  }
}
