package dev.signalbox.bot.sandbox.rules;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people press and fill in, each with Slack's limits. */
final class ElementRules {
  private static final Predicate<String> KIND = Pattern.compile("[a-z0-9]+").asMatchPredicate();
  private static final Map<String, Consumer<Part>> KINDS =
      Map.ofEntries(
          Map.entry("button", ElementRules::button),
          Map.entry("static_select", ElementRules::select),
          Map.entry("multi_static_select", ElementRules::select),
          Map.entry("overflow", part -> options(part.needs("options"), 5)),
          Map.entry("radio_buttons", part -> options(part.needs("options"), 10)),
          Map.entry("checkboxes", part -> options(part.needs("options"), 10)),
          Map.entry("plain_text_input", ElementRules::textInput),
          Map.entry("datetimepicker", part -> part.string("initial_date_time", 10)),
          Map.entry("datepicker", part -> part.plain("placeholder", 150)),
          Map.entry("timepicker", part -> part.plain("placeholder", 150)),
          Map.entry("users_select", part -> part.plain("placeholder", 150)),
          Map.entry("conversations_select", part -> part.plain("placeholder", 150)),
          Map.entry("image", ElementRules::image),
          Map.entry("file_input", ElementRules::fileInput));

  static final Set<String> IN_ACTIONS =
      Set.of(
          "button",
          "static_select",
          "multi_static_select",
          "overflow",
          "radio_buttons",
          "checkboxes",
          "datetimepicker",
          "datepicker",
          "timepicker",
          "users_select",
          "conversations_select");
  static final Set<String> IN_SECTION =
      Stream.concat(IN_ACTIONS.stream(), Stream.of("image"))
          .collect(Collectors.toUnmodifiableSet());
  static final Set<String> IN_INPUT =
      Set.of(
          "plain_text_input",
          "static_select",
          "multi_static_select",
          "radio_buttons",
          "checkboxes",
          "datetimepicker",
          "datepicker",
          "timepicker",
          "users_select",
          "conversations_select",
          "file_input");

  private ElementRules() {}

  static void check(Part part, Set<String> allowed) {
    if (!allowed.contains(part.type())) {
      part.complain("unsupported type: " + part.type());
      return;
    }
    part.string("action_id", 255);
    part.plain("placeholder", 150);
    if (part.has("confirm")) {
      confirm(part.at("confirm"));
    }
    KINDS.getOrDefault(part.type(), _ -> {}).accept(part);
  }

  private static void button(Part part) {
    part.needs("text")
        .plain("text", 75)
        .loose("value", 2000)
        .string("url", 3000)
        .string("accessibility_label", 75)
        .oneOf("style", Set.of("primary", "danger"));
  }

  private static void confirm(Part part) {
    part.needs("title", "text", "confirm", "deny")
        .plain("title", 100)
        .words("text", 300)
        .plain("confirm", 30)
        .plain("deny", 30)
        .oneOf("style", Set.of("primary", "danger"));
  }

  private static void select(Part part) {
    if (part.has("options") == part.has("option_groups")) {
      part.complain("needs either options or option_groups");
    }
    part.each(
        "option_groups",
        100,
        group -> options(group.needs("label", "options").plain("label", 75), 100));
    options(part, 100);
  }

  private static void options(Part part, int most) {
    part.each("options", most, ElementRules::option);
    List<Json> known = part.json().items("options");
    boolean foreign =
        part.has("initial_option")
            && part.has("options")
            && !known.contains(part.json().at("initial_option"));
    boolean allKnown = known.containsAll(part.json().items("initial_options"));
    if (foreign || (part.has("options") && !allKnown)) {
      part.complain("the initial option is not among the options");
    }
    if (known.stream().map(option -> option.text("value", "")).distinct().count() < known.size()) {
      part.at("options").complain("values must be unique");
    }
  }

  private static void option(Part part) {
    part.needs("text", "value").words("text", 75).string("value", 75).words("description", 75);
  }

  private static void textInput(Part part) {
    part.number("min_length", 0, 3000).number("max_length", 1, 3000).loose("initial_value", 3000);
  }

  private static void fileInput(Part part) {
    part.number("max_files", 1, 10);
    if (part.has("filetypes")) {
      List<Json> types = part.json().items("filetypes");
      boolean words = types.stream().allMatch(it -> it.text().filter(KIND).isPresent());
      if (types.isEmpty() || !words) {
        part.at("filetypes").complain("must be a list of valid file types");
      }
    }
  }

  static void image(Part part) {
    part.needs("alt_text").string("alt_text", 2000).string("image_url", 3000);
    if (part.has("image_url") == part.has("slack_file")) {
      part.complain("needs either image_url or slack_file");
    }
  }
}
