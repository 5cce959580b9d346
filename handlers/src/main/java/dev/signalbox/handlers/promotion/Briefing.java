package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read before they say yes to a promotion. */
@Singleton
final class Briefing {
  /** All of it: a plan of many parts says something in the middle, too. */
  private static final int LINES = 100_000;

  private final Repositories repositories;
  private final Jobs jobs;
  private final Deployments deployments;

  Briefing(Repositories repositories, Jobs jobs, Deployments deployments) {
    this.repositories = repositories;
    this.jobs = jobs;
    this.deployments = deployments;
  }

  Asked<String> of(Search search, Contender wanted) {
    return plan(search.route(), wanted)
        .then(plan -> news(search, wanted).map(news -> written(search, wanted, plan, news)));
  }

  private static String written(Search search, Contender wanted, String plan, List<String> news) {
    Stream<String> head =
        Stream.of(
            "%s stands where all before %s has passed".formatted(wanted, search.route().to()));
    Stream<String> doubts =
        search.halfWay().stream()
            .map(
                it ->
                    ":warning: %s was begun and has not arrived, so %s may run a part of it"
                        .formatted(it, search.route().to()));
    Stream<String> over = search.passedOver().stream().map("Passed over: "::concat);
    return Stream.of(head, doubts, over, Stream.of(plan), news.stream())
        .flatMap(it -> it)
        .collect(Collectors.joining("\n"));
  }

  private Asked<String> plan(Route route, Contender wanted) {
    Optional<Job> job = wanted.printed(route);
    return job.map(it -> plan(route, it))
        .orElseGet(
            () ->
                new Asked.Told<>(
                    ":warning: No plan was found: look yourself what would change in "
                        + route.to()));
  }

  private Asked<String> plan(Route route, Job job) {
    return jobs.tail(route.project(), job.id(), LINES)
        .map(
            printed ->
                Forecast.read(printed)
                    .map(it -> "Plan: %s".formatted(it.says()))
                    .orElseGet(
                        () ->
                            ":warning: %s has printed no plan: look at %s"
                                .formatted(job.name(), job.outcome().url())));
  }

  private Asked<List<String>> news(Search search, Contender wanted) {
    return base(search)
        .then(
            base ->
                base.map(it -> news(search.route(), it, wanted.sha()))
                    .orElseGet(
                        () ->
                            new Asked.Told<>(
                                List.of(
                                    ":warning: Nobody knows what %s runs, so what is new cannot be told"
                                        .formatted(search.route().to())))));
  }

  private Asked<Optional<String>> base(Search search) {
    Route route = search.route();
    return search
        .arrived()
        .<Asked<Optional<String>>>map(it -> new Asked.Told<>(Optional.of(it.sha())))
        .orElseGet(
            () -> deployments.last(route.project(), route.to()).map(it -> it.map(Deployment::sha)));
  }

  private Asked<List<String>> news(Route route, String base, String head) {
    Repository in = new Repository(route.project().on(), route.project().path());
    return repositories
        .compare(in, base, head)
        .then(
            changes ->
                versions(route, in, base, head, changes)
                    .map(
                        versions ->
                            Stream.concat(commits(base, changes), versions.stream()).toList()));
  }

  private static Stream<String> commits(String base, Changes changes) {
    String head = "%d commits since %s".formatted(changes.commits().size(), Contender.brief(base));
    return changes.commits().isEmpty()
        ? Stream.of(head)
        : Stream.of(head + ":\n" + Novelty.titles(changes.commits()));
  }

  private Asked<Optional<String>> versions(
      Route route, Repository in, String base, String head, Changes changes) {
    Optional<String> file =
        route
            .estate()
            .delivery()
            .promotion()
            .versions()
            .filter(it -> !changes.whole() || !changes.within(List.of(it)).isEmpty());
    return file.map(
            path ->
                text(in, base, path)
                    .then(was -> text(in, head, path).map(is -> differ(path, was, is))))
        .orElseGet(() -> new Asked.Told<>(Optional.empty()));
  }

  private Asked<String> text(Repository in, String at, String path) {
    return repositories.file(in, at, path).map(it -> it.map(SourceFile::text).orElse(""));
  }

  private static Optional<String> differ(String path, String was, String is) {
    return Optional.of(Novelty.lines(was, is))
        .filter(it -> !it.isEmpty())
        .map(it -> "%s:\n%s".formatted(path, it));
  }
}
