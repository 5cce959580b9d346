package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a file says about scripts and probes. */
final class WorkReader {
  private WorkReader() {}

  static Work read(Sheet sheet) {
    return new Work(
        sheet.each("commands", CommandName::new, (_, node) -> command(Sheet.of(node))),
        sheet.each("checks", SuiteName::new, (_, node) -> suite(Sheet.of(node))),
        sheet.each("apis", ApiName::new, PpcForm::api),
        sheet
            .maybeSheet("sheets")
            .map(WorkReader::sheets)
            .orElseGet(() -> new Sheets(List.of(), List.of())),
        sheet.each("tools", ToolName::new, (_, node) -> tool(Sheet.of(node))),
        sheet.nodes("hints").map(Sheet::of).map(WorkReader::hint).toList(),
        sheet.each(TestForm.SECTION, TestName::new, (_, node) -> TestForm.read(Sheet.of(node))));
  }

  private static Hint hint(Sheet written) {
    return new Hint(Pattern.compile(written.text("when")), written.text("say"));
  }

  private static Tool tool(Sheet written) {
    return new Tool(written.text("file"), written.text("at"));
  }

  private static Sheets sheets(Sheet written) {
    return new Sheets(
        written.list(Sheets.STAND_UP, Function.identity()),
        written.list(Sheets.UPDATE, Function.identity()));
  }

  private static Command command(Sheet written) {
    return new Command(
        written.text("title"),
        written.list("run", Function.identity()),
        written.each("environment-variables", Function.identity(), (_, node) -> Sheet.text(node)),
        Signatures.values(written.mapping()),
        Effect.valueOf(written.text("effect")),
        written.maybe("touch").map(Touch::of).orElse(Touch.NOTHING),
        written.duration("limit"),
        written.maybe("undo").map(CommandName::new),
        written.list("only-in", EnvironmentName::new),
        written.list("answers", Function.identity()));
  }

  private static Suite suite(Sheet written) {
    return new Suite(
        Signatures.values(written.mapping()),
        written.nodes("probes").map(Sheet::of).map(WorkReader::probe).toList());
  }

  private static Probe probe(Sheet written) {
    if (written.maybe("get").isPresent()) {
      int expect = Integer.parseInt(written.text("expect"));
      return new Probe.Get(written.text("get"), expect, written.maybe("says"));
    }
    if (written.maybe("certificate").isPresent()) {
      return new Probe.Certificate(written.duration("certificate"));
    }
    return new Probe.Api(
        new ApiName(written.text("api")),
        written.text("of"),
        written.maybe("expect").map(Integer::valueOf));
  }
}
