//! The commands and their options.

use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum, ValueHint};
use engine::generate::{Aim, Bounds, BoundsError, Request, Symmetry};
use engine::{Finish, Method, RuleSet, Shape};

use crate::help;

/// See how deep a Sudoku is: which cells one look fills, and which hang at the end of a chain.
#[derive(Parser, Debug)]
#[command(name = "sudoku-depth", version, arg_required_else_help = true, after_help = help::EXIT_CODES)]
pub(crate) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    #[command(flatten)]
    Read(ReadCommand),
    /// Make puzzles from a seed: of any shape, number of givens, symmetry and depth
    #[command(after_help = help::GENERATE_EXAMPLE, after_long_help = help::GENERATE_LONG)]
    Generate(GenerateArgs),
}

/// What to do with boards or records that are read.
#[derive(Subcommand, Debug)]
pub(crate) enum ReadCommand {
    /// Prove boards pass by pass: passes, depth, work, span, and a reason for every cell
    #[command(after_help = help::ANALYZE_EXAMPLE, after_long_help = help::ANALYZE_LONG)]
    Analyze(AnalyzeArgs),
    /// Check the records of `analyze`: every proof from its premises alone
    #[command(after_help = help::CHECK_EXAMPLE, after_long_help = help::CHECK_LONG)]
    Check(CheckArgs),
    /// Let machines run on boards: what each fills, and at which serial and total cost
    #[command(after_help = help::MACHINES_EXAMPLE, after_long_help = help::MACHINES_LONG)]
    Machines(MachinesArgs),
    /// Find the solutions of boards by search
    #[command(after_help = help::SOLVE_EXAMPLE, after_long_help = help::SOLVE_LONG)]
    Solve(SolveArgs),
}

impl ReadCommand {
    /// Returns the file to read, if it is not standard input.
    pub(crate) fn file(&self) -> Option<&Path> {
        let source = match self {
            Self::Analyze(args) => &args.source,
            Self::Check(args) => &args.source,
            Self::Machines(args) => &args.source,
            Self::Solve(args) => &args.source,
        };
        let file = source.file.as_deref();
        file.filter(|path| *path != Path::new("-"))
    }
}

/// Where the input is.
#[derive(ClapArgs, Debug)]
pub(crate) struct Source {
    /// The file to read; standard input without it or with `-`
    #[arg(value_hint = ValueHint::FilePath)]
    file: Option<PathBuf>,
}

/// The options of `analyze`.
#[derive(ClapArgs, Debug)]
pub(crate) struct AnalyzeArgs {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    sight: Sight,
    /// What to do when the rules see nothing more
    #[arg(long, value_name = "HOW", default_value = "stop", value_parser = finishes())]
    pub(crate) finish: Finish,
    /// Leave out the steps; such a record cannot be checked
    #[arg(long)]
    pub(crate) no_steps: bool,
    /// How to write the results
    #[arg(long, value_enum, default_value = "jsonl")]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

impl AnalyzeArgs {
    /// Returns how boards are worked on.
    pub(crate) const fn method(&self) -> Method {
        Method {
            rules: self.sight.rules,
            uniqueness: self.sight.uniqueness,
            finish: self.finish,
        }
    }
}

/// The options of `check`.
#[derive(ClapArgs, Debug)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    source: Source,
}

/// The options of `machines`.
#[derive(ClapArgs, Debug)]
pub(crate) struct MachinesArgs {
    #[command(flatten)]
    source: Source,
    #[command(flatten)]
    sight: Sight,
    /// The layers of networks, each of them a pass
    #[arg(
        long,
        value_name = "L,..",
        default_value = "1,4,16",
        value_delimiter = ','
    )]
    pub(crate) layers: Vec<NonZeroU16>,
    /// The steps of diffusion, and the loops of a network that is run again
    #[arg(
        long,
        value_name = "N,..",
        default_value = "1,4,16",
        value_delimiter = ','
    )]
    pub(crate) steps: Vec<NonZeroU16>,
    /// The numbers of workers who share the steps of a pass
    #[arg(
        long,
        value_name = "P,..",
        default_value = "1,2,4,8",
        value_delimiter = ','
    )]
    pub(crate) workers: Vec<NonZeroU16>,
    /// How long a worker takes for a step of cost 1
    #[arg(long, value_name = "T", default_value = "1")]
    pub(crate) latency: NonZeroU16,
    /// The most cells to guess in parallel
    #[arg(long, value_name = "K", default_value_t = 3, value_parser = clap::value_parser!(u16).range(..=20))]
    pub(crate) guesses: u16,
    /// The seed of what is drawn: random orders, and guesses
    #[arg(long, value_name = "SEED", default_value_t = 0)]
    pub(crate) seed: u64,
    /// How to write the results
    #[arg(long, value_enum, default_value = "jsonl")]
    pub(crate) format: MachinesFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

impl MachinesArgs {
    /// Returns what a pass of the machines may see.
    pub(crate) const fn method(&self) -> Method {
        Method {
            rules: self.sight.rules,
            uniqueness: self.sight.uniqueness,
            finish: Finish::Stop,
        }
    }
}

/// The options of `solve`.
#[derive(ClapArgs, Debug)]
pub(crate) struct SolveArgs {
    #[command(flatten)]
    source: Source,
    /// The most solutions to find for each board
    #[arg(long, value_name = "K", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) count: u64,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// The options of `generate`.
#[derive(ClapArgs, Debug)]
pub(crate) struct GenerateArgs {
    /// How many puzzles to make
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) count: u64,
    /// The seed of the first puzzle; the next has the next seed
    #[arg(long, value_name = "SEED")]
    seed: u64,
    /// Rows and columns of a box, such as 2x3
    #[arg(long, value_name = "RxC", default_value = "3x3", value_parser = Shape::from_str)]
    shape: Shape,
    /// The depth: a number, two such as 19..21, or `deepest` for as deep as the budget gets
    #[arg(long, value_name = "A..B", value_parser = Wanted::from_str)]
    depth: Option<Wanted>,
    /// The number of givens: a number, or two such as 24..28
    #[arg(long, value_name = "A..B", value_parser = Bounds::from_str)]
    givens: Option<Bounds>,
    /// What fills the puzzle, and what depth is counted in: singles where only --depth is given;
    /// without either any puzzle with one solution will do
    #[arg(long, value_name = "SET", value_parser = rule_sets())]
    rules: Option<RuleSet>,
    /// Leave no given that the solution does not need
    #[arg(long)]
    minimal: bool,
    /// How the givens lie
    #[arg(long, value_name = "HOW", default_value = "none", value_parser = symmetries())]
    symmetry: Symmetry,
    /// The most evaluations for each puzzle
    #[arg(long, value_name = "EVALUATIONS", default_value_t = 20_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    budget: u64,
    /// Make this one attempt only, as a longer search would
    #[arg(long, value_name = "K")]
    attempt: Option<u32>,
    /// How to write the puzzles
    #[arg(long, value_enum, default_value = "lines")]
    pub(crate) format: GenerateFormat,
}

impl GenerateArgs {
    /// Returns the request for the first puzzle.
    pub(crate) fn request(&self) -> Request {
        let rules = self.rules.unwrap_or_default();
        Request {
            aim: match self.depth {
                Some(Wanted::Within(depths)) => Aim::Depth(rules, depths),
                Some(Wanted::Deepest) => Aim::Deepest(rules),
                None => self.rules.map_or(Aim::Proper, Aim::Solved),
            },
            givens: self.givens,
            is_minimal: self.minimal,
            symmetry: self.symmetry,
            attempt: self.attempt,
            budget: self.budget,
            ..Request::new(self.shape, self.seed)
        }
    }
}

/// How deep a puzzle is to be.
#[derive(Clone, Copy, Debug)]
enum Wanted {
    Within(Bounds),
    Deepest,
}

impl FromStr for Wanted {
    type Err = BoundsError;

    fn from_str(text: &str) -> Result<Self, BoundsError> {
        match text {
            "deepest" => Ok(Self::Deepest),
            _ => text.parse().map(Self::Within),
        }
    }
}

/// What one pass may see.
#[derive(ClapArgs, Clone, Copy, Debug)]
struct Sight {
    /// What one pass may see: each set has all rules of the sets before it
    #[arg(long, value_name = "SET", default_value = "singles", value_parser = rule_sets())]
    rules: RuleSet,
    /// Let a pass also use that there is one solution: unique rectangles and bug plus one
    #[arg(long)]
    uniqueness: bool,
}

/// How to read boards.
#[derive(ClapArgs, Clone, Copy, Debug)]
pub(crate) struct Reading {
    /// Rows and columns of a box, such as 2x3; without it the number of cells tells
    #[arg(long, value_name = "RxC", value_parser = Shape::from_str)]
    pub(crate) shape: Option<Shape>,
}

/// How results are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    /// One JSON object per board and line
    Jsonl,
    /// A header, then one row of figures per board
    Csv,
    /// A drawing of each board with its steps, for reading
    Text,
}

/// How the results of machines are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum MachinesFormat {
    /// One JSON object per board and line
    Jsonl,
    /// Tables for each board, for reading
    Text,
}

/// How puzzles are written.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum GenerateFormat {
    /// The digits of one puzzle a line
    Lines,
    /// A header, then one row per puzzle: digits, shape, rules, depth, givens, seed, attempt
    Csv,
}

/// Accepts the names of the symmetries there are.
fn symmetries() -> impl TypedValueParser<Value = Symmetry> {
    let value =
        |symmetry: Symmetry| PossibleValue::new(symmetry.name()).help(help::of_symmetry(symmetry));
    PossibleValuesParser::new(Symmetry::ALL.map(value)).try_map(|name| Symmetry::from_str(&name))
}

/// Accepts the names of the rule sets there are.
fn rule_sets() -> impl TypedValueParser<Value = RuleSet> {
    let values = RuleSet::ALL.map(|set| PossibleValue::new(set.name()).help(help::of_rules(set)));
    PossibleValuesParser::new(values).try_map(|name| RuleSet::from_str(&name))
}

/// Accepts the names of the finishes there are.
fn finishes() -> impl TypedValueParser<Value = Finish> {
    let value = |finish: Finish| PossibleValue::new(finish.name()).help(help::of_finish(finish));
    PossibleValuesParser::new(Finish::ALL.map(value)).try_map(|name| Finish::from_str(&name))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_commands_are_well_formed() {
        super::Args::command().debug_assert();
    }
}
