package dev.signalbox.bot.sandbox.rules;

import dev.signalbox.bot.sandbox.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Slack's limits on blocks. One bad block refuses the whole message, so every complaint counts. */
public final class BlockRules {
  private static final int IN_MESSAGE = 50;
  private static final Set<String> RICH =
      Set.of("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote");
  private static final Set<String> CELLS = Set.of("raw_text", "raw_number", "rich_text");

  private static final Map<String, Consumer<Part>> KINDS =
      Map.ofEntries(
          Map.entry("header", part -> part.needs("text").plain("text", 150)),
          Map.entry("section", BlockRules::section),
          Map.entry("context", BlockRules::context),
          Map.entry("divider", _ -> {}),
          Map.entry("actions", BlockRules::actions),
          Map.entry("image", part -> ElementRules.image(part.plain("title", 2000))),
          Map.entry("rich_text", BlockRules::richText),
          Map.entry("table", BlockRules::table),
          Map.entry("input", BlockRules::input),
          Map.entry("markdown", part -> part.needs("text").string("text", 12_000)),
          Map.entry("plan", part -> part.needs("title", "tasks")),
          Map.entry("task_card", part -> part.needs("task_id", "title")),
          Map.entry("context_actions", part -> part.needs("elements").each("elements", 5, _ -> {})),
          Map.entry("video", part -> part.needs("video_url", "title")),
          Map.entry("file", part -> part.needs("external_id")));

  private BlockRules() {}

  /** What Slack would say against these blocks of a message; nothing when they are right. */
  public static List<String> inMessage(List<Json> blocks) {
    List<String> complaints = check(Json.list(blocks), IN_MESSAGE);
    long tables = blocks.stream().filter(block -> block.text("type", "").equals("table")).count();
    if (tables > 1) {
      complaints.add("[ERROR] only one table is allowed in a message [json-pointer:/blocks]");
    }
    boolean upload = blocks.stream().anyMatch(BlockRules::takesFiles);
    if (upload) {
      complaints.add("[ERROR] file_input is for modals only [json-pointer:/blocks]");
    }
    return complaints;
  }

  static boolean takesFiles(Json block) {
    return block.at("element").text("type", "").equals("file_input");
  }

  static List<String> check(Json blocks, int most) {
    List<String> complaints = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Json holder = Json.empty().with("blocks", blocks);
    new Part(holder, "", complaints).each("blocks", most, part -> block(part, seen));
    return complaints;
  }

  private static void block(Part part, Set<String> seen) {
    if (!KINDS.containsKey(part.type())) {
      part.complain("unsupported type: " + part.type());
      return;
    }
    part.string("block_id", 255);
    if (part.json().text("block_id").filter(id -> !seen.add(id)).isPresent()) {
      part.at("block_id").complain("block_id must be unique");
    }
    KINDS.getOrDefault(part.type(), _ -> {}).accept(part);
  }

  private static void section(Part part) {
    if (!part.has("text") && !part.has("fields")) {
      part.complain("needs text or fields");
    }
    part.words("text", 3000)
        .each("fields", 10, field -> field.isWords(2000, Set.of("plain_text", "mrkdwn")));
    if (part.has("accessory")) {
      ElementRules.check(part.at("accessory"), ElementRules.IN_SECTION);
    }
  }

  private static void context(Part part) {
    part.needs("elements").each("elements", 10, BlockRules::smallPrint);
  }

  private static void smallPrint(Part part) {
    if (part.type().equals("image")) {
      ElementRules.image(part);
      return;
    }
    part.isWords(3000, Set.of("plain_text", "mrkdwn"));
  }

  private static void actions(Part part) {
    part.needs("elements")
        .each("elements", 25, element -> ElementRules.check(element, ElementRules.IN_ACTIONS));
    List<String> ids =
        part.json().items("elements").stream()
            .flatMap(element -> element.text("action_id").stream())
            .toList();
    if (ids.size() > new HashSet<>(ids).size()) {
      part.complain("action_id must be unique");
    }
  }

  private static void richText(Part part) {
    part.needs("elements")
        .each(
            "elements",
            100,
            element -> {
              if (!RICH.contains(element.type())) {
                element.complain("unsupported type: " + element.type());
              }
            });
  }

  private static void table(Part part) {
    part.needs("rows").each("rows", 100, row -> cells(row));
  }

  private static void cells(Part row) {
    Part holder = new Part(Json.empty().with("cells", row.json()), row.path(), row.complaints());
    holder
        .needs("cells")
        .each(
            "cells",
            20,
            cell -> {
              if (!CELLS.contains(cell.type())) {
                cell.complain("unsupported cell: " + cell.type());
              }
            });
  }

  private static void input(Part part) {
    part.needs("label", "element").plain("label", 2000).plain("hint", 2000);
    ElementRules.check(part.at("element"), ElementRules.IN_INPUT);
  }
}
