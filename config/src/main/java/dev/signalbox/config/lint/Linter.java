package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Complaints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every runbook against every estate that lists it. */
public final class Linter {
  private static final List<List<Check>> STAGES =
      List.of(
          List.of(new ActionCheck(), new OutcomeCheck(), new FinallyCheck(), new FormCheck()),
          List.of(new ReferenceCheck(), new UndoCheck()),
          List.of(
              new HeaderCheck(),
              new CommandCheck(),
              new ClockCheck(),
              new InputCheck(),
              new ValueCheck()),
          List.of(
              new DeclaredCheck(),
              new ChildCheck(),
              new LimitCheck(),
              new TextsCheck(),
              new ApprovalCheck(),
              new TargetCheck(),
              new LiveSiteCheck()));

  private final World world;
  private final List<Scope> scopes;
  private final Complaints complaints = new Complaints();

  private Linter(World world, List<Scope> scopes) {
    this.world = world;
    this.scopes = scopes;
  }

  /** Everything that is wrong, sorted by place. */
  public static List<Complaint> lint(List<Draft> drafts, Shapes shapes, List<Scope> scopes) {
    return new Linter(World.of(shapes, drafts), scopes).run();
  }

  private List<Complaint> run() {
    world.runbooks().values().forEach(draft -> complaints.addAll(draft.complaints()));
    SecretCheck secrets = new SecretCheck(complaints);
    world.runbooks().values().forEach(draft -> draft.root().ifPresent(secrets::check));
    complaints.nextStage();
    new Listing(world, scopes, complaints).check();
    List<Inspection> inspections =
        world.runbooks().values().stream()
            .filter(draft -> draft.root().isPresent())
            .flatMap(this::inspections)
            .toList();
    for (List<Check> stage : STAGES) {
      inspections.forEach(inspection -> stage.forEach(check -> check.check(inspection)));
      complaints.nextStage();
    }
    return complaints.all();
  }

  private Stream<Inspection> inspections(Draft draft) {
    Course course = Course.of(draft, world);
    List<Optional<Scope>> listing =
        scopes.stream().filter(scope -> scope.lists(draft.name())).map(Optional::of).toList();
    List<Optional<Scope>> seen = listing.isEmpty() ? List.of(Optional.empty()) : listing;
    return seen.stream().map(scope -> new Inspection(draft, scope, world, course, complaints));
  }
}
