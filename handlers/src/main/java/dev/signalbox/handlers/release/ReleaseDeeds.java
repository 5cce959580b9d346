package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.ActionShape;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.release.SiteUndress.Return;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** What is done with releases, in words of the language that Java has no type for. */
@Factory
final class ReleaseDeeds {
  private final Shapes catalogue = Shapes.planned();

  @Singleton
  Deed deploy(ReleaseDeploy deploy) {
    return Deed.worded(
        shape("release.deploy"), words -> new DeployEntry(deploy, Consignment.of(words)));
  }

  @Singleton
  Deed dress(SiteDress dress, SiteUndress undress) {
    return Deed.worded(
        shape("site.dress"),
        words -> new DressEntry(dress, undress, Dressing.of(words)),
        (words, past) ->
            new UndressEntry(
                undress, new Return(Dressing.of(words), Worn.read(past.before()), past.last())));
  }

  @Singleton
  Deed preflight(ReleasePreflight preflight) {
    return Deed.worded(
        shape("release.preflight"),
        words -> {
          Question question = Question.of(words);
          return new LookEntry(() -> preflight.of(question), ReleasePreflight.byHand(question));
        });
  }

  /** What it asks is a task; all actions are known only late. */
  @Singleton
  Deed infrastructure(Groundwork groundwork, Provider<Actions> actions) {
    return Deed.worded(
        shape("infrastructure.ask"),
        words ->
            new InfrastructureEntry(
                groundwork, actions.get().named("task.ask").orElseThrow(), words));
  }

  @Singleton
  Deed variables(VariablesShow show) {
    return Deed.worded(
        shape("variables.show"),
        words -> {
          SiteName site = new SiteName(words.arguments().getOrDefault("site", ""));
          return new LookEntry(() -> show.of(words.errand(), site), VariablesShow.byHand(site));
        });
  }

  private ActionShape shape(String name) {
    return catalogue.find(name).orElseThrow();
  }
}
