package dev.signalbox.handlers.promotion;

import dev.signalbox.integrations.pipelines.Deployment;

/**
 * Two neighbours of a promotion.
 *
 * @param here what the one has
 * @param before what the other is called: stg, or a branch
 * @param head what the other has
 */
record Gap(Deployment here, String before, String head) {
  String behind(int commits) {
    return commits == 0
        ? "not behind " + before
        : "%d %s behind %s".formatted(commits, commits == 1 ? "commit" : "commits", before);
  }
}
