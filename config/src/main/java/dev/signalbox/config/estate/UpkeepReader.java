package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.function.Function;

/** What a file says about backups and crontabs. */
final class UpkeepReader {
  private UpkeepReader() {}

  static Upkeep read(Sheet sheet) {
    return new Upkeep(
        sheet.maybeSheet("backups").map(UpkeepReader::backups),
        sheet.each("schedules", ScheduleName::new, UpkeepReader::schedule),
        sheet.maybeSheet(RescueForm.SNAPSHOTS).map(RescueForm::snapshots),
        sheet.maybeSheet(RescueForm.ALERTS).map(RescueForm::lever),
        sheet
            .maybeSheet(RescueForm.DEPLOYMENTS)
            .map(it -> it.list("count", Function.identity()))
            .orElse(List.of()));
  }

  private static Backups backups(Sheet written) {
    Sheet where = written.sheet("where");
    Sheet sound = written.sheet("sound");
    return new Backups(
        new Backups.Where(where.text("bucket"), new ConnectionName(where.text("cloud"))),
        written.text("key"),
        new Backups.Sound(
            percent(sound.text("at-least")),
            sound.text("ends-with"),
            sound.duration("younger-than")));
  }

  private static int percent(String written) {
    return Integer.parseInt(written.substring(0, written.indexOf('%')));
  }

  private static Schedule schedule(ScheduleName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Schedule(
        name,
        RunsOn.of(written.text("role")),
        written.text("cron"),
        written.text("marker"),
        written.maybe("alarm"));
  }
}
