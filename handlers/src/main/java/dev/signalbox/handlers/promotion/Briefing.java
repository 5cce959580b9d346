package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Deployment;
import dev.signalbox.integrations.pipelines.Deployments;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Pipeline;
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

  private final News news;
  private final Jobs jobs;
  private final Deployments deployments;

  Briefing(News news, Jobs jobs, Deployments deployments) {
    this.news = news;
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
                base.map(it -> told(search.route(), it, wanted.sha()))
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

  private Asked<List<String>> told(Route route, String base, String head) {
    return news.between(route.estate(), route.project(), base, head)
        .map(since -> Stream.concat(commits(base, since), since.versions().stream()).toList());
  }

  private static Stream<String> commits(String base, News.Since since) {
    String head = "%d commits since %s".formatted(since.count(), Pipeline.brief(base));
    return since.count() == 0 ? Stream.of(head) : Stream.of(head + ":\n" + since.titles());
  }
}
