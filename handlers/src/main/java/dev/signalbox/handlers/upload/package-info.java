/**
 * Files that people gave, in Slack or through a bucket: fetched once, kept as they came, and gone
 * with the run that was started with them. What they say stands in no log, on no card and in no
 * ledger.
 */
@NullMarked
package dev.signalbox.handlers.upload;

import org.jspecify.annotations.NullMarked;
