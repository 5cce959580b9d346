/** Plain pages for a browser: what a run is, was and was told. They change nothing. */
@NullMarked
package dev.signalbox.bot.web.page;

import org.jspecify.annotations.NullMarked;
