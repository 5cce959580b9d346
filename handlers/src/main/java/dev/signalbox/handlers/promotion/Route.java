package dev.signalbox.handlers.promotion;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.JobChain;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The way on which commits of an estate come to one of its environments.
 *
 * @param chain what is played there, and what follows by itself
 */
record Route(Estate estate, EnvironmentName to, Project project, JobChain chain) {
  /** What waits for a hand. */
  String gate() {
    return chain.jobs().getFirst();
  }

  boolean isOf(Job job) {
    return chain.jobs().contains(job.name());
  }

  /** All else stays shut, whatever the estate's file allows elsewhere. */
  Allowed allowed() {
    return Allowed.of(List.of(chain));
  }

  String line() {
    return String.join(" → ", chain.jobs());
  }

  /** Whoever promotes and whoever closes them get in each other's way. */
  static SortedSet<Resource> touches(Project project) {
    return new TreeSet<>(List.of(new Resource("pipelines of " + project)));
  }

  static String page(Project project) {
    String server = project.on().reach().url().toString().replaceFirst("/api/v4/?$", "");
    return "%s/%s".formatted(server, project.path());
  }
}
