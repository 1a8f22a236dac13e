using NRulesHost;

// The folders of the grants; without any, the one beside the program.
var folders = args.Length > 0 ? args : [Path.Combine(AppContext.BaseDirectory, "grant-41")];
foreach (var folder in folders)
{
    GrantWorkflow.Run(folder, Console.Out);
}
