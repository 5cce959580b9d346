/**
 * Files that people gave, in Slack or through a bucket: fetched once, kept as they came, and gone
 * with the run that was started with them. What they say stands in no log and in no ledger; of a
 * row that is wrong, whoever gave it reads which and why.
 */
@NullMarked
package dev.signalbox.handlers.upload;

import org.jspecify.annotations.NullMarked;
