package dev.signalbox.config.schema;

import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.util.regex.Pattern;

/** YAML as an editor hands it to a schema: plain words become what YAML 1.2 makes of them. */
final class NodeJson {
  private static final Pattern BARE = Pattern.compile("true|false|0|-?[1-9][0-9]*");

  private NodeJson() {}

  static String of(String name, String text) {
    return json(YamlFile.read(name, text).root().orElseThrow()).written();
  }

  private static Json json(Node node) {
    return switch (node) {
      case Node.Text text when text.plain() && BARE.matcher(text.value()).matches() ->
          new Json.Bare(text.value());
      case Node.Text text -> new Json.Text(text.value());
      case Node.Listing listing ->
          new Json.Items(listing.items().stream().map(NodeJson::json).toList());
      case Node.Mapping mapping -> {
        Json.Keys keys = Json.keys();
        for (Node.Entry entry : mapping.entries()) {
          keys = keys.with(entry.name(), json(entry.value()));
        }
        yield keys;
      }
    };
  }
}
