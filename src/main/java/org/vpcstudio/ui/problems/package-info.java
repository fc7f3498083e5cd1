/// The list of problems and the remedies for the selected one: {@link org.vpcstudio.ui.problems.ProblemsView}. Imported
/// by the shell and the app. `ProblemList` holds what is shown, without a toolkit.
package org.vpcstudio.ui.problems;
