package dev.signalbox.config.estate;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.form.FormCheck;
import dev.signalbox.config.form.Surroundings;
import dev.signalbox.config.lint.Scope;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/** An estate's file as it was written, right or wrong: even a wrong one tells its names. */
public record EstateFile(Node.Mapping root) {
  public Scope scope(Folk folk) {
    return EstateScope.with(new EstateScope(root).scope(), folk);
  }

  public List<Complaint> complaints(Folk folk) {
    Scope scope = scope(folk);
    Surroundings surroundings = new Surroundings(scope.names(), folk, root);
    return Stream.of(
            FormCheck.of(root.place().file(), root, EstateForm.FILE, surroundings),
            FileNames.complaints(root),
            Ladder.complaints(root),
            forms(),
            Pair.complaints(root),
            OwnKeys.complaints(root),
            Zoned.complaints(root),
            ValuesUsed.complaints(root),
            NoTalk.complaints(root),
            SetAnyway.complaints(root),
            AlarmJobs.complaints(root),
            PlanJob.complaints(root),
            Twins.complaints(root),
            Called.complaints(root),
            Told.complaints(root, folk))
        .flatMap(List::stream)
        .toList();
  }

  private List<Complaint> forms() {
    return Stream.of(
            RescueForm.complaints(root),
            ComponentForm.complaints(root),
            InvariantForm.complaints(root),
            TestForm.complaints(root),
            LoginForm.complaints(root),
            SshForm.complaints(root))
        .flatMap(List::stream)
        .toList();
  }

  /** Reads a file without complaints. */
  public Estate estate() {
    return new EstateReader(root).estate();
  }
}
