package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SourceRepository;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.Repository;
import dev.signalbox.integrations.source.SourceFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What came between two commits of what an estate promotes. */
@Singleton
final class News {
  private final Repositories repositories;

  News(Repositories repositories) {
    this.repositories = repositories;
  }

  /**
   * @param versions of the file that names what runs; empty where nothing of it differs
   */
  record Since(Changes changes, Optional<String> versions) {
    int count() {
      return changes.commits().size();
    }

    String titles() {
      return Novelty.titles(changes.commits());
    }
  }

  Asked<Changes> commits(Project project, String base, String head) {
    return repositories.compare(repository(project), base, head);
  }

  Asked<Since> between(Estate estate, Project project, String base, String head) {
    return commits(project, base, head)
        .then(
            changes ->
                versions(estate, project, base, head, changes)
                    .map(versions -> new Since(changes, versions)));
  }

  /** As its file says there, which has them all. */
  Asked<Versions> versions(Estate estate, Project project, String at) {
    return estate
        .delivery()
        .promotion()
        .versions()
        .map(path -> text(repository(project), at, path).map(Versions::read))
        .orElseGet(() -> new Asked.Told<>(Versions.NONE));
  }

  /** Who keeps no commits of it is not asked for them. */
  Asked<Lag> lag(Estate estate, Optional<SourceRepository> source, String here, String head) {
    Optional<Asked<Changes>> lacking =
        source
            .filter(_ -> !here.equals(head))
            .flatMap(it -> repository(estate, it))
            .flatMap(in -> between(in, Stamp.of(here), Stamp.of(head)));
    return lacking
        .map(told -> told.map(it -> new Lag(here, head, Optional.of(it.commits().size()))))
        .orElseGet(() -> new Asked.Told<>(new Lag(here, head, Optional.empty())));
  }

  private Optional<Asked<Changes>> between(Repository in, Optional<Stamp> was, Optional<Stamp> is) {
    return was.flatMap(base -> is.map(head -> repositories.compare(in, base.sha(), head.sha())));
  }

  private static Optional<Repository> repository(Estate estate, SourceRepository source) {
    return Optional.ofNullable(estate.topology().connections().get(source.on()))
        .map(on -> new Repository(on, source.repository()));
  }

  private Asked<Optional<String>> versions(
      Estate estate, Project project, String base, String head, Changes changes) {
    Repository in = repository(project);
    Optional<String> file =
        estate
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

  private static Repository repository(Project project) {
    return new Repository(project.on(), project.path());
  }

  private Asked<String> text(Repository in, String at, String path) {
    return repositories.file(in, at, path).map(it -> it.map(SourceFile::text).orElse(""));
  }

  private static String parts(String was, String is) {
    List<String> parts = Novelty.parts(was, is);
    return parts.isEmpty()
        ? "in another order"
        : "%s %s".formatted(String.join(", ", parts), parts.size() == 1 ? "changes" : "change");
  }

  private static Optional<String> differ(String path, String was, String is) {
    return Optional.of(Novelty.lines(was, is))
        .filter(it -> !it.isEmpty())
        .map(it -> "%s: %s\n%s".formatted(path, parts(was, is), it));
  }
}
